package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Choices.Road;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/**
 * Where it was driven. Only an expressway (高速公路) counts for article 10(8): not an urban one (快速路),
 * not a street beside a toll gate.
 */
final class RoadReader {

  private static final Pattern EXPRESSWAY =
      Pattern.compile(
          "高速(?:公路)?(?!公路|交警|交通|公路交警|公路交通|支队|大队|路政|集团|有限|新区|高新|行驶|驾驶|冲|逃|铁|列车|运转|公司|辅路|收费员|公路公司|民警|路口)");

  private static final Pattern ON =
      Pattern.compile("(?:在|沿|驶入|驶上|进入|上|途经|行经|行驶在|行驶至|行至|驶至|由|从|经|开上|途径|巡逻至)[^，。；]{0,26}$");

  private static final Pattern SURE_AFTER =
      Pattern.compile(
          "^[^，。；]{0,26}?(?:[0-9][^，。；]{0,12}(?:公里|千米|km|KM|米|[mM])|[Kk][0-9]+|上(?:醉酒|酒后|饮酒|由|行驶|从|被|驾驶|,)|行驶|车道|隧道|大桥|方向|路段|由)");

  private static final Pattern DROVE_UP = Pattern.compile("(?:驾车|开车|驶|驾驶[^，。；]{0,20})上(?:了)?$");

  private static final Pattern BESIDE =
      Pattern.compile("^[^，。；]{0,14}?(?:出口|入口|路口|收费站|匝道|桥下|连接线|引线|引道|口|下|服务区|卡口|互通|广场|旁|附近)");

  private static final Pattern DRIVING = Pattern.compile("驾驶|驾车|行驶|驶|开车|查获|检查");

  private RoadReader() {}

  static List<Saying> read(Source source, Sentences sentences, Sections sections) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    Matcher road = EXPRESSWAY.matcher(text);
    while (road.find()) {
      Sentence sentence = sentences.at(road.start());
      Part part = sections.of(sentence);
      String clause = Guard.clause(text, sentence.start(), road.start());
      boolean driving = DRIVING.matcher(text).region(sentence.start(), sentence.end()).find();
      if (part == Part.QUOTED
          || part == Part.DEFENCE
          || !driving
          || Priors.tells(text, sentence, road.start(), part)
          || Guard.denied(clause)
          || Guard.law(text, road.end())) {
        continue;
      }
      if (!ON.matcher(clause).find()) {
        continue;
      }
      String after = text.substring(road.end(), Math.min(sentence.end(), road.end() + 40));
      boolean beside = BESIDE.matcher(after).find();
      boolean sure =
          !beside && (SURE_AFTER.matcher(after).find() || DROVE_UP.matcher(clause).find());
      List<Doubt> doubts = sure ? List.of() : List.of(Doubt.UNCERTAIN_READING);
      if (sure || beside || after.startsWith("公路")) {
        sayings.add(
            new Saying(
                source, FactKey.EXPRESSWAY, "YES", null, "road", road.start(), road.end(), doubts));
        sayings.add(
            new Saying(
                source,
                FactKey.ROAD,
                Road.EXPRESSWAY.name(),
                null,
                "road",
                road.start(),
                road.end(),
                doubts));
      }
    }
    return sayings;
  }
}
