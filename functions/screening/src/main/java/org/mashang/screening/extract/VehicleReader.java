package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Choices.Vehicle;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/** What the suspect drove, and its number plate: never what somebody else did. */
final class VehicleReader {

  private static final Pattern DRIVE =
      Pattern.compile(
          "(?:驾驶|驾(?!驶)|开(?=着|了|一辆|车)|骑(?:行)?)(?:着|了|一辆|其|自己|本人|所有|的|号牌|车牌号?|为|无号牌|无牌|悬挂|未悬挂|登记|一|辆|牌号)*(?<what>[^，。；、]{0,44})");

  private static final Pattern PLATE =
      Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z](?:[.\\-])?[A-Z0-9×xX*＊]{4,7}");

  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile(
          "(?:与|和|同|撞|追尾|碰|刮|将|把|被(?!告|不起诉)|由(?![东西南北])|对向|对面|尾随|遇|避让|超越)[^，。；]{0,30}$");

  private static final Pattern OVER_STANDARD =
      Pattern.compile(
          "(?:电动|该车|涉案|上述|三轮|二轮|两轮|车辆)[^。；]{0,40}?(?:属于?|系|为|认定为?|鉴定为)(?:机动车|[^，。；]{0,10}摩托车|轻便摩托)");

  private VehicleReader() {}

  static List<Saying> read(Source source, People people, Sentences sentences, Sections sections) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    Matcher drive = DRIVE.matcher(text);
    while (drive.find()) {
      Sentence sentence = sentences.at(drive.start());
      Part part = sections.of(sentence);
      if (part == Part.QUOTED
          || part == Part.DEFENCE
          || Priors.tells(text, sentence, drive.start(), part)) {
        continue;
      }
      String clause = Guard.clause(text, sentence.start(), drive.start());
      if (SOMEBODY_ELSE.matcher(clause).find()
          || Guard.somebodyElse(clause, people)
          || Guard.introducesOther(text.substring(sentence.start(), drive.start()), people)) {
        continue;
      }
      int from = drive.start("what");
      int to = cut(text, from, drive.end("what"));
      add(source, text, from, to, sayings);
    }
    overStandard(source, text, sayings);
    return sayings;
  }

  private static void add(Source source, String text, int from, int to, List<Saying> sayings) {
    Vehicle best = null;
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Map.Entry<Vehicle, Pattern> name : VehicleNames.PATTERNS.entrySet()) {
      Matcher matcher = name.getValue().matcher(text).region(from, to);
      if (matcher.find()
          && (matcher.start() < start
              || (matcher.start() == start && matcher.end() > end)
              || best == null)) {
        best = name.getKey();
        start = matcher.start();
        end = matcher.end();
      }
    }
    if (best != null) {
      sayings.add(
          new Saying(
              source,
              FactKey.VEHICLE,
              best.name(),
              null,
              "driven",
              start,
              end,
              best == Vehicle.E_BIKE ? List.of(Doubt.UNCERTAIN_READING) : List.of()));
    }
    Matcher plate = PLATE.matcher(text).region(from, to);
    if (plate.find()) {
      sayings.add(
          new Saying(
              source,
              FactKey.PLATE,
              source.raw(plate.start(), plate.end()),
              null,
              "driven",
              plate.start(),
              plate.end(),
              List.of()));
    }
  }

  /** Up to where somebody else's vehicle begins. */
  private static int cut(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("与撞同".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** An e-bike that an expert found to be a motor vehicle. */
  private static void overStandard(Source source, String text, List<Saying> sayings) {
    boolean bike =
        sayings.stream().anyMatch(saying -> saying.value().equals(Vehicle.E_BIKE.name()));
    Matcher found = OVER_STANDARD.matcher(text);
    if (!found.find() || (!bike && !found.group().startsWith("电动"))) {
      return;
    }
    sayings.removeIf(
        saying -> saying.key() == FactKey.VEHICLE && !saying.value().equals(Vehicle.CAR.name()));
    sayings.add(
        new Saying(
            source,
            FactKey.VEHICLE,
            Vehicle.E_BIKE_OVER_STANDARD.name(),
            null,
            "opinion",
            found.start(),
            found.end(),
            List.of()));
  }
}
