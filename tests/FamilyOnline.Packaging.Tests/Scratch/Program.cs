using System.Globalization;
using System.Text;
using FamilyOnline;
using FamilyOnline.Evaluations;
using FamilyOnline.Files;
using FamilyOnline.Ledgers;
using FamilyOnline.Selections;
using NodaTime;

Console.OutputEncoding = Encoding.UTF8;
var pack = PackReader.Read("thousand-households@1").Value;
DivisionTree county = new([new(DivisionCode.Parse("610424"), "乾县"), new(DivisionCode.Parse("610424101"), "甲镇"), new(DivisionCode.Parse("610424102"), "乙镇")]);
var campaign = pack.Start(2024, county);
Console.WriteLine($"{pack} {string.Join(' ', campaign.Candidates.Select(candidate => candidate.Id))}");
Console.WriteLine(Exact.Parse("1/3") + Exact.Parse("66.7%"));
var figures = Ledger.For(campaign.Reporting).AsOf(new LocalDate(2024, 11, 30));
var certificate = Selector.Select(Evaluator.Evaluate(campaign.Schemes["model-townships"], campaign.Candidates, figures), round: 1);
Console.WriteLine($"{certificate.Selected.Count()} selected, {figures.AsOf:uuuu-MM-dd}");
Console.WriteLine(PackReader.Parse("").Problems[0].Text(CultureInfo.GetCultureInfo("zh-CN")));
