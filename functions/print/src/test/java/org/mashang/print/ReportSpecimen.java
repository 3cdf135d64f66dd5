package org.mashang.print;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mashang.print.report.Grid;
import org.mashang.print.report.Part;
import org.mashang.print.report.Plot;
import org.mashang.print.report.Plot.Kind;
import org.mashang.print.report.ReportText;
import org.mashang.print.report.Series;

/** Reports to try things with. */
final class ReportSpecimen {

  static final List<String> MONTHS =
      IntStream.rangeClosed(1, 12).mapToObj(month -> month + "月").toList();
  static final List<String> DISTRICTS = List.of("柯城区", "衢江区", "江山市", "常山县", "开化县", "龙游县");

  private ReportSpecimen() {}

  static ReportText report(@Nullable String revision, Part... parts) {
    return new ReportText(
        "衢州市司法局",
        "衢司统〔2026〕10号",
        "全市行政复议和公证服务统计月报",
        "（2026年10月）",
        LocalDate.of(2026, 11, 3),
        "MONTH-2026-10-1",
        ZonedDateTime.of(2026, 11, 3, 6, 30, 0, 0, ZoneId.of("Asia/Shanghai")),
        List.of(
            "本月收到行政复议申请 1,204 件，比上月多 87 件（+7.8%），其中扫码提交 711 件，占 59.1%。",
            "在法定期限内审结 982 件，占审结总数的 98.6%；超期 14 件，都已逐件说明原因。",
            "涉外公证当日出证 56 件，占 41.2%，比去年同期高 6.3 个百分点。"),
        List.of(parts),
        List.of(
            "“审结”指作出决定、终止或者准予撤回，以决定书送达之日为准。", "少于 5 件的数字不公布，表中写作“<5”；为防止推算，与其相邻的一格也可能不公布，写作“*”。"),
        revision);
  }

  static Part words() {
    return new Part(
        "总体情况",
        List.of(
            "受理情况。全市基层受理点共收到申请 1,204 件，受理 1,093 件，不予受理 62 件，告知补正 49 件。扫码申请比例继续提高，"
                + "柯城区、江山市两地超过六成。",
            "办理期限。平均审理 41.7 天，比上月短 2.3 天。中止审理的 23 件不计入期限。"),
        List.of(districts()),
        List.of());
  }

  static Grid districts() {
    return new Grid(
        "各县（市、区）行政复议申请数",
        List.of("地区", "申请（件）", "扫码（件）", "扫码占比", "平均审理（天）", "比上月"),
        List.of(
            List.of("柯城区", "402", "251", "62.4%", "40.2", "+31"),
            List.of("衢江区", "198", "109", "55.1%", "42.9", "-4"),
            List.of("江山市", "231", "142", "61.5%", "39.8", "+22"),
            List.of("常山县", "126", "69", "54.8%", "44.0", "+11"),
            List.of("开化县", "88", "<5", "*", "43.1", "—"),
            List.of("龙游县", "159", "92", "57.9%", "41.3", "+27"),
            List.of("合计", "1,204", "711", "59.1%", "41.7", "+87")));
  }

  /** Some of its names are long. */
  static Grid halls(int rows) {
    return new Grid(
        "各基层受理点情况",
        List.of("序号", "受理点名称", "所属地区", "申请（件）", "扫码（件）", "补正（件）"),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    List.of(
                        String.valueOf(i),
                        i % 7 == 0 ? "衢州市中级人民法院诉讼服务中心（行政争议调解中心）第" + i + "受理点" : "第" + i + "便民服务中心",
                        DISTRICTS.get(i % 6),
                        String.valueOf(10_000 + i),
                        String.valueOf(20_000 + i),
                        i % 11 == 0 ? "<5" : String.valueOf(30_000 + i)))
            .toList());
  }

  static Plot plot(String caption, Kind kind, List<String> categories, Series... series) {
    return new Plot(caption, "件", kind, categories, List.of(series));
  }

  static Series series(String name, @Nullable Double... values) {
    return new Series(name, Arrays.asList(values));
  }

  /** A series of made-up values. */
  static Series wavy(String name, int length, double base, double swing, int phase) {
    List<@Nullable Double> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add((double) Math.round(base + swing * Math.sin((i + phase) * 0.55)));
    }
    return new Series(name, values);
  }

  static Part plots() {
    return new Part(
        "走势和构成",
        List.of("下图显示各月和各地的情况。"),
        List.of(),
        List.of(
            plot(
                "各月申请数",
                Kind.LINE,
                MONTHS,
                wavy("申请", 12, 1000, 220, 0),
                wavy("扫码", 12, 520, 130, 2),
                series("补正", 49d, 55d, 61d, null, null, 70d, 66d, null, 52d, 49d, 51d, 47d)),
            plot(
                "各县（市、区）申请方式",
                Kind.STACKED,
                DISTRICTS,
                series("扫码", 251d, 109d, 142d, 69d, 40d, 92d),
                series("窗口", 101d, 59d, 62d, 40d, 30d, 47d),
                series("邮寄", 50d, 30d, 27d, 17d, 18d, 20d)),
            plot(
                "本月与去年同月",
                Kind.BAR,
                DISTRICTS,
                series("2025年10月", 340d, 201d, 190d, 101d, 92d, 120d),
                series("2026年10月", 402d, 198d, 231d, 126d, 88d, 159d))));
  }

  /** Each plot that something could be wrong with. */
  static Part oddPlots() {
    List<String> days =
        IntStream.range(0, 366)
            .mapToObj(day -> LocalDate.of(2028, 1, 1).plusDays(day).toString())
            .toList();
    List<String> halls =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> "甲乙丙丁戊己庚辛壬".charAt(i - 1) + "区人民法院诉讼服务中心行政争议调解窗口")
            .toList();
    Double[] none = new Double[12];
    Double[] zero = new Double[12];
    Arrays.fill(zero, 0d);
    return new Part(
        "特殊情况",
        List.of(),
        List.of(),
        List.of(
            plot("没有类别", Kind.LINE, List.of()),
            plot("没有数据", Kind.BAR, MONTHS, series("申请", none)),
            plot("一个类别", Kind.BAR, List.of("柯城区"), series("申请", 1_234_567d)),
            plot("一个点", Kind.LINE, List.of("2026年"), series("申请", 12.5)),
            plot("全部为零", Kind.LINE, MONTHS, series("申请", zero)),
            plot("有负值", Kind.BAR, DISTRICTS, series("比上月", 31d, -4d, 22d, 11d, -18.25, 27d)),
            plot(
                "有负值的堆积",
                Kind.STACKED,
                DISTRICTS,
                series("增加", 31d, 4d, 22d, 11d, 18d, 27d),
                series("减少", -3d, -14d, -2d, -21d, -8d, -7d)),
            plot("全年逐日", Kind.LINE, days, wavy("申请", 366, 40, 20, 0), wavy("扫码", 366, 20, 9, 3)),
            plot(
                "全年逐日堆积",
                Kind.STACKED,
                days,
                wavy("扫码", 366, 40, 20, 0),
                wavy("窗口", 366, 20, 9, 3)),
            plot("名称很长", Kind.BAR, halls, wavy("某某系列".repeat(30), 9, 700, 300, 1)),
            plot(
                "十个系列",
                Kind.LINE,
                MONTHS,
                IntStream.range(0, 10)
                    .mapToObj(i -> wavy("第" + (i + 1) + "系列", 12, 100 + 60 * i, 25, i))
                    .toArray(Series[]::new)),
            plot(
                "六个系列的柱",
                Kind.STACKED,
                MONTHS,
                IntStream.range(0, 6)
                    .mapToObj(i -> wavy("第" + (i + 1) + "系列", 12, 60, 25, i))
                    .toArray(Series[]::new))));
  }
}
