package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.fact.FactKey;

/** The suspect's name, the laboratory, the place. */
final class NameReader {

  private static final Pattern LABORATORY =
      Pattern.compile(
          "(?:经|由|委托|鉴定机构:?|,|，|后)(?<name>[\\u4e00-\\u9fa5]{3,24}?(?:司法鉴定中心|司法鉴定所|鉴定中心|鉴定所|物证鉴定所|检验所|鉴定研究院|法医学[^，。；]{0,6}中心|检测中心|刑事科学技术研究所))");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?:行驶至|驾驶至|途经|途径|行经|驶至|行至|驾车至)(?<name>[^，。；]{3,40}?)(?:处|路段|附近|门前|门口|地段)?(?:时)?(?=[，。；])");

  private NameReader() {}

  static List<Saying> read(Source source, People people) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    for (String first : people.suspects()) {
      int at = text.indexOf(first);
      if (at < 0) {
        continue;
      }
      sayings.add(
          new Saying(
              source,
              FactKey.SUSPECT,
              joined(source, at, at + first.length()),
              first,
              "named",
              at,
              at + first.length(),
              List.of()));
    }
    add(source, FactKey.LABORATORY, LABORATORY.matcher(text), sayings);
    add(source, FactKey.PLACE, PLACE.matcher(text), sayings);
    return sayings;
  }

  private static void add(Source source, FactKey key, Matcher matcher, List<Saying> sayings) {
    if (matcher.find()) {
      sayings.add(
          new Saying(
              source,
              key,
              joined(source, matcher.start("name"), matcher.end("name")),
              null,
              "named",
              matcher.start("name"),
              matcher.end("name"),
              List.of()));
    }
  }

  /** A name goes on over the end of a line. */
  private static String joined(Source source, int from, int to) {
    return source.raw(from, to).replace("\n", "");
  }
}
