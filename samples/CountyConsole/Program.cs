using System.Text;
using CountyConsole;
using Microsoft.Extensions.DependencyInjection;

// 1. Register the library; a county would add its plugins here: .AddPlugin<OurPlugin>().
ServiceCollection services = new();
services.AddFamilyOnline();
services.AddSingleton<ConsoleApp>();
using var provider = services.BuildServiceProvider();

// 2. Run one command. Figures are printed as UTF-8 whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return provider.GetRequiredService<ConsoleApp>().Run(args, HostStreams.OfProcess());
