package org.mashang.screening.fact;

/** The values of facts that are one of several. */
public final class Choices {

  private Choices() {}

  /** What was driven; only the first four are cars (汽车) in the sense of article 10. */
  public enum Vehicle {
    CAR("小型、微型汽车"),
    BUS("大型、中型客车"),
    LIGHT_TRUCK("轻型、中型货车"),
    HEAVY_TRUCK("重型载货汽车"),
    MOTORCYCLE("摩托车"),
    TRACTOR("拖拉机、轮式机械等其他机动车"),
    E_BIKE_OVER_STANDARD("被鉴定为机动车的电动车"),
    E_BIKE("非机动车"),
    OTHER("其他");

    private final String label;

    Vehicle(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whether it is a car (汽车), as articles 10(3) and 14(4) say. */
    public boolean car() {
      return switch (this) {
        case CAR, BUS, LIGHT_TRUCK, HEAVY_TRUCK -> true;
        case MOTORCYCLE, TRACTOR, E_BIKE_OVER_STANDARD, E_BIKE, OTHER -> false;
      };
    }
  }

  /** Whether the driver was allowed to drive what they drove. */
  public enum Licence {
    VALID("有与车型相符的驾驶证"),
    NONE("未取得驾驶证"),
    WRONG_CLASS("准驾车型不符"),
    REVOKED("被吊销、撤销或注销"),
    SUSPENDED("被暂扣、扣留或扣满12分"),
    EXPIRED("超过有效期");

    private final String label;

    Licence(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Where it was driven. */
  public enum Road {
    EXPRESSWAY("高速公路"),
    URBAN_EXPRESSWAY("城市快速路"),
    ROAD("其他公共道路"),
    COMPOUND("居民小区、单位内部道路"),
    CAR_PARK("停车场");

    private final String label;

    Road(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Who is answerable for the accident, as the police determined it (事故责任). */
  public enum Liability {
    FULL("全部责任"),
    MAIN("主要责任"),
    EQUAL("同等责任"),
    SECONDARY("次要责任"),
    NONE("无责任"),
    UNDETERMINED("无法认定");

    private final String label;

    Liability(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The gravest injury to somebody else. */
  public enum Injury {
    NONE("无人受伤"),
    UNGRADED("受伤，未评定"),
    TRIFLING("轻微伤"),
    MINOR("轻伤"),
    SERIOUS("重伤"),
    DEATH("死亡");

    private final String label;

    Injury(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
