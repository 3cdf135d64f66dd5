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

  /** Longer names first: 普通二轮摩托车 before 轿车 would matter in 摩托车轿车, 货车 before 客车 not. */
  private static final Map<Vehicle, String> NAMES =
      new java.util.EnumMap<>(
          Map.of(
              Vehicle.HEAVY_TRUCK, "重型[^，。；车]{0,12}(?:货车|牵引车|挂车|自卸车|罐车|汽车|车)|半挂牵引车",
              Vehicle.LIGHT_TRUCK, "(?:轻型|中型|微型|小型)[^，。；车]{0,8}货车|货车|皮卡车?|工程车|厢式车",
              Vehicle.MOTORCYCLE, "(?:普通|正三轮|两轮|二轮|三轮|轻便|女式|男式|燃油|电动|轮)*摩托车?|助力车",
              Vehicle.BUS, "大型[^，。；车]{0,6}客车|中型[^，。；车]{0,6}客车|大客车|中巴车|大巴车?|公交车",
              Vehicle.TRACTOR, "拖拉机|变型机|装载机|铲车|叉车|收割机|三轮汽车|低速(?:载货)?汽车|农用车|挖掘机|轮式[^，。；]{0,4}机械",
              Vehicle.E_BIKE, "(?:二轮|两轮|三轮|轻便|四轮)*电(?:动)?(?:自行|三轮|二轮|两轮|四轮|轿|瓶)*车",
              Vehicle.CAR,
                  "轿车|(?:小型|微型|普通)[^，。；货车]{0,6}客车|客车|越野车|越野客车|面包车|商务车|旅行车|吉普车|出租(?:汽)?车|网约车|小(?:型)?汽车|小型车|小车|SUV|新能源[^，。；车]{0,4}车|跑车|汽车|专用校车"));

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
    for (Map.Entry<Vehicle, Pattern> name : PATTERNS.entrySet()) {
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

  static final Map<Vehicle, Pattern> PATTERNS = compiled();

  private static Map<Vehicle, Pattern> compiled() {
    Map<Vehicle, Pattern> compiled = new java.util.EnumMap<>(Vehicle.class);
    NAMES.forEach((vehicle, names) -> compiled.put(vehicle, Pattern.compile(names)));
    return compiled;
  }
}
