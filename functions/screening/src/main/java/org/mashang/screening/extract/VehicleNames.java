package org.mashang.screening.extract;

import java.util.Map;
import java.util.regex.Pattern;
import org.mashang.screening.fact.Choices.Vehicle;

/** What papers call each kind of vehicle. */
final class VehicleNames {

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

  static final Map<Vehicle, Pattern> PATTERNS = compiled();

  private VehicleNames() {}

  private static Map<Vehicle, Pattern> compiled() {
    Map<Vehicle, Pattern> compiled = new java.util.EnumMap<>(Vehicle.class);
    NAMES.forEach((vehicle, names) -> compiled.put(vehicle, Pattern.compile(names)));
    return compiled;
  }
}
