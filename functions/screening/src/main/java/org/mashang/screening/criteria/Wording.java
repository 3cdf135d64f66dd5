package org.mashang.screening.criteria;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.logic.Gap;
import org.mashang.screening.criteria.logic.Verdict;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Choices;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.Truth;

/** Says in Chinese why a criterion comes to what it does. */
final class Wording {

  private Wording() {}

  static String reason(Verdict verdict) {
    String said = verdict.said().stream().map(Wording::answer).collect(Collectors.joining("；"));
    if (verdict.truth() != Truth.NOT_PROVEN) {
      return said + "。";
    }
    String gaps = verdict.gaps().stream().map(Wording::gap).collect(Collectors.joining("；"));
    return (said.isEmpty() ? "" : said + "；") + gaps + "。";
  }

  static String gap(Gap gap) {
    String label = "“" + gap.key().label() + "”";
    return switch (gap.why()) {
      case SILENT -> "各份材料均未说明" + label;
      case CONTRADICTED -> label + "各处记载不一致";
      case DOUBTED -> label + "存疑" + doubts(gap.doubts());
      case UNDECIDED -> label + "的记载不足以认定，由人判断";
      case NEAR_THRESHOLD -> label + "计入不确定度后跨越界限";
      case DATE_UNKNOWN -> label + "缺失或者只写明一部分";
      case DATE_IMPLAUSIBLE -> label + "与其他日期先后不合";
      case OPEN_CLAUSE -> label + "由检察官判断，尚未填写";
      case HINTED -> label + "提示可能存在此情形";
    };
  }

  static String next(Gap gap) {
    String label = "“" + gap.key().label() + "”";
    return switch (gap.why()) {
      case SILENT -> "请查明" + label + "：向公安机关调取相应材料，或者讯问核实后填写。";
      case CONTRADICTED -> "请对照各份材料核实" + label + "，必要时要求公安机关说明，再填写核定值。";
      case DOUBTED, HINTED -> "请点开所在页面核对" + label + "，再确认或者更正。";
      case UNDECIDED -> "请结合材料判断" + label + "，并写明理由。";
      case NEAR_THRESHOLD -> "请核对鉴定意见中" + label + "的数值和不确定度，由检察官判断。";
      case DATE_UNKNOWN -> "请查明" + label + "的具体日期并填写。";
      case DATE_IMPLAUSIBLE -> "请核对" + label + "的日期是否有误。";
      case OPEN_CLAUSE -> "请检察官审查全案后填写" + label + "，并写明理由。";
    };
  }

  private static String doubts(List<Doubt> doubts) {
    return doubts.isEmpty()
        ? ""
        : doubts.stream().map(Doubt::label).collect(Collectors.joining("、", "（", "）"));
  }

  private static String answer(Answer answer) {
    String by = answer.corrected() ? "（经人工核定）" : "";
    return answer.key().label() + "：" + value(answer.key(), answer.value()) + by;
  }

  /** A value as people read it. */
  static String value(FactKey key, @Nullable String value) {
    if (value == null) {
      return "未能确定";
    }
    return switch (key.type()) {
      case FLAG ->
          switch (value) {
            case "YES" -> "是";
            case "NO" -> "否";
            case "NOT_PROVEN" -> "未证明";
            default -> value;
          };
      case ALCOHOL -> value + "毫克/100毫升";
      case CHOICE -> choice(key, value);
      case DAY, TIME, TEXT -> value.replace('T', ' ');
    };
  }

  private static String choice(FactKey key, String value) {
    try {
      return switch (key) {
        case VEHICLE -> Choices.Vehicle.valueOf(value).label();
        case LICENCE -> Choices.Licence.valueOf(value).label();
        case ROAD -> Choices.Road.valueOf(value).label();
        case LIABILITY -> Choices.Liability.valueOf(value).label();
        case INJURY -> Choices.Injury.valueOf(value).label();
        default -> value;
      };
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
