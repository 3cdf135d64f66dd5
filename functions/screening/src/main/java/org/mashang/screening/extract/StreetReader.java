package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Choices.Road;
import org.mashang.screening.fact.FactKey;

/**
 * Roads other than expressways, by the places that a drive is said to have led to: streets, urban
 * expressways (城市快速路), the inside of compounds, car parks. A place beside one of them is none.
 */
final class StreetReader {

  /** What leads to the place; where 在 does, what is done there must be the drive or the check. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:沿着?|行驶(?:至|到|在|于)|驾驶至|驶(?:至|到|入|上)|行至|途[经径]|行经|驾车(?:行驶)?(?:至|到)|开车?(?:到|至)|(?<at>在|于)"
              + "|(?<label>(?:检测|违法|查获|事故|案发|事发|被查|抓获)(?:地点|地址):?))(?<where>[^，。；？]{2,46})");

  private static final Pattern DRIVING =
      Pattern.compile("驾驶|驾车|行驶|开车|驶|查获|拦|检查|执勤|设卡|检测地点|事故地点|违法地点");

  /** What happens at the place that 在 names. */
  private static final Pattern AT_IT =
      Pattern.compile(
          "^[^，。；]{0,10}?(?:执勤|设卡|检查|巡逻|巡查|盘查|查处|夜查|整治|驾驶|驾车|开车|行驶|倒车|挪车|被[^，。；害]{0,12}(?:查|拦|抓)|查获|拦下|发生|[与和][^，。；]{1,30}(?:碰|撞|刮))");

  private static final Pattern MEAL = Pattern.compile("饮|喝|吃|聚|餐|饭|酒[店楼吧]|宾馆|家[中里]|住");

  private static final Pattern INSIDE =
      Pattern.compile("(?:小区|花园|家园|新村|公寓|大院|厂区|校区|校园)[^，。；]{0,5}?(?:内部?|里面?|院内)(?!外)");

  private static final Pattern PARK =
      Pattern.compile("(?:停车场|停车库|地下车库|停车楼)(?![^，。；]{0,3}(?:门|旁|附近|外|对面|出口|入口|边))");

  private static final Pattern URBAN = Pattern.compile("快速路|快速通道|高架(?!桥下)");

  private static final Pattern STREET =
      Pattern.compile(
          "[\\u4e00-\\u9fa5A-Z0-9](?:大道|国道|省道|县道|乡道|村道|大街|(?<![道公马半铁线一沿顺高电网水思套归上迷问带绕])路(?![灯边面])|街(?![道]办)|巷(?!子))"
              + "|(?:乡村|农村|乡间|乡镇)(?:道路|公路)|[\\u4e00-\\u9fa5]{2}(?<!高速)公路|[GSX][0-9]{3}(?!高速)");

  private StreetReader() {}

  static List<Saying> read(Source source, Sentences sentences, Sections sections) {
    Clean clean = source.clean();
    List<Saying> sayings = new ArrayList<>();
    Matcher place = PLACE.matcher(clean.text());
    int from = 0;
    while (place.find(from)) {
      int start = place.start("where");
      from = start;
      boolean label = place.group("label") != null;
      int end = label ? cell(clean, start, place.end("where")) : place.end("where");
      if (told(clean.text(), place.start(), sentences.at(place.start()), sections, label)) {
        add(source, start, end, place.group("at") != null, sayings);
      }
    }
    return sayings;
  }

  private static boolean told(
      String text, int at, Sentence sentence, Sections sections, boolean label) {
    Part part = sections.of(sentence);
    boolean asked = text.startsWith("问:", sentence.start());
    return label
        || (part != Part.QUOTED
            && part != Part.DEFENCE
            && !asked
            && DRIVING.matcher(text).region(sentence.start(), sentence.end()).find()
            && !Priors.tells(text, sentence, at, part)
            && !Guard.denied(Guard.clause(text, sentence.start(), at)));
  }

  private static void add(Source source, int start, int end, boolean at, List<Saying> sayings) {
    String where = source.clean().text().substring(start, end);
    if (where.contains("高速")) {
      return;
    }
    for (Road road : List.of(Road.CAR_PARK, Road.COMPOUND, Road.URBAN_EXPRESSWAY, Road.ROAD)) {
      Matcher name = name(road, where);
      if (name != null) {
        Matcher done = AT_IT.matcher(where.substring(name.end()));
        boolean there = !at || done.find();
        String before = where.substring(0, name.start()) + (at && there ? done.group() : "");
        if (there && !MEAL.matcher(before).find()) {
          sayings.add(
              new Saying(
                  source,
                  FactKey.ROAD,
                  road.name(),
                  null,
                  "place",
                  start,
                  start + name.end(),
                  List.of()));
        }
        return;
      }
    }
  }

  private static @Nullable Matcher name(Road road, String where) {
    Pattern pattern =
        switch (road) {
          case CAR_PARK -> PARK;
          case COMPOUND -> INSIDE;
          case URBAN_EXPRESSWAY -> URBAN;
          default -> STREET;
        };
    Matcher name = pattern.matcher(where);
    return name.find() ? name : null;
  }

  /** To the end of the line that a cell of a form begins. */
  private static int cell(Clean clean, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (clean.beginsLine(i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * The same without roads that were only on the way: who drove on an expressway did, whatever
   * streets led to it.
   */
  static List<Saying> settled(List<Saying> sayings) {
    boolean expressway = sure(sayings, Road.EXPRESSWAY);
    boolean urban = sure(sayings, Road.URBAN_EXPRESSWAY);
    return sayings.stream()
        .filter(
            saying ->
                saying.key() != FactKey.ROAD
                    || saying.value().equals(Road.EXPRESSWAY.name())
                    || !(expressway || (urban && saying.value().equals(Road.ROAD.name()))))
        .toList();
  }

  private static boolean sure(List<Saying> sayings, Road road) {
    return sayings.stream()
        .anyMatch(
            saying ->
                saying.key() == FactKey.ROAD
                    && saying.value().equals(road.name())
                    && saying.doubts().isEmpty());
  }
}
