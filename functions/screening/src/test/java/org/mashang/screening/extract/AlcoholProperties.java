package org.mashang.screening.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;

/** However an amount is written and whatever stands around it, it is never read as another. */
class AlcoholProperties {

  @Property(tries = 2000)
  void an_amount_is_read_back_exactly_or_doubted(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("openings") String opening,
      @ForAll("units") String unit,
      @ForAll Spoiling spoiling) {
    String text = opening + spoiling.spoil(amount.toPlainString()) + unit + "，属醉酒驾驶。";
    assertExactOrDoubted(amount, text);
  }

  @Property(tries = 2000)
  void limits_breath_and_other_people_do_not_change_it(
      @ForAll("amounts") BigDecimal amount,
      @ForAll("asides") String before,
      @ForAll("asides") String after,
      @ForAll("amounts") BigDecimal other) {
    String text =
        "被告人佟某酒后驾车。"
            + before.replace("#", other.toPlainString())
            + "经鉴定，被告人佟某血液中乙醇含量为"
            + amount.toPlainString()
            + "mg/100ml。"
            + after.replace("#", other.toPlainString());
    Answer answer = assertExactOrDoubted(amount, text);
    assertEquals(
        amount.stripTrailingZeros(),
        new BigDecimal(String.valueOf(answer.value())).stripTrailingZeros());
  }

  @Property(tries = 500)
  void a_breath_value_alone_is_never_taken_for_blood(
      @ForAll("amounts") BigDecimal amount, @ForAll("breathOpenings") String opening) {
    Answer answer =
        Extraction.read(opening + amount.toPlainString() + "mg/100ml。").of(FactKey.BLOOD_ALCOHOL);
    assertTrue(answer != null && answer.value() == null && !answer.doubts().isEmpty());
  }

  @Property(tries = 300)
  void quotes_are_of_the_text_as_it_was_read(
      @ForAll("amounts") BigDecimal amount, @ForAll("openings") String opening) {
    String text = "　 \n" + opening + "\n " + amount.toPlainString() + " ㎎／１００ ㎖。";
    Answer answer = Extraction.read(text).of(FactKey.BLOOD_ALCOHOL);
    assertNotNull(answer);
    answer
        .basis()
        .forEach(
            fact ->
                assertEquals(
                    text.substring(fact.place().start(), fact.place().end()),
                    fact.place().quote()));
    assertTrue(answer.basis().getFirst().place().quote().contains(amount.toPlainString()));
  }

  private static Answer assertExactOrDoubted(BigDecimal amount, String text) {
    Answer answer = Extraction.read(text).of(FactKey.BLOOD_ALCOHOL);
    assertNotNull(answer, text);
    String value = answer.value();
    boolean exact = value != null && new BigDecimal(value).compareTo(amount) == 0;
    assertTrue(exact || !answer.doubts().isEmpty(), () -> text + " read as " + value);
    return answer;
  }

  /** How a number is spoilt on its way. */
  enum Spoiling {
    NOT {
      @Override
      String spoil(String number) {
        return number;
      }
    },
    FULL_WIDTH {
      @Override
      String spoil(String number) {
        return number
            .chars()
            .map(c -> c == '.' ? '．' : c + 0xFEE0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    },
    LETTER_L {
      @Override
      String spoil(String number) {
        return number.replace('1', 'l');
      }
    },
    LETTER_O {
      @Override
      String spoil(String number) {
        return number.replace('0', 'O');
      }
    },
    MIDDLE_DOT {
      @Override
      String spoil(String number) {
        return number.replace('.', '·');
      }
    },
    COMMA {
      @Override
      String spoil(String number) {
        return number.replace('.', '，');
      }
    },
    BLANK_AFTER_POINT {
      @Override
      String spoil(String number) {
        return number.replace(".", " . ");
      }
    },
    BROKEN_IN_TWO {
      @Override
      String spoil(String number) {
        return number.substring(0, 1) + "\n" + number.substring(1);
      }
    };

    abstract String spoil(String number);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(20), BigDecimal.valueOf(599))
        .ofScale(1)
        .flatMap(
            value ->
                Arbitraries.of(0, 1, 2)
                    .map(scale -> value.setScale(scale, java.math.RoundingMode.DOWN)));
  }

  @Provide
  Arbitrary<String> openings() {
    return Arbitraries.of(
        "经鉴定，被告人佟某血液中乙醇含量为",
        "经司法鉴定，其静脉血中检出乙醇成分，含量为",
        "送检的佟某血样中乙醇浓度：",
        "血液酒精含量检验报告结果为",
        "经抽血检验，佟某血液酒精含量达",
        "鉴定意见为佟某血液中酒精含量是");
  }

  @Provide
  Arbitrary<String> breathOpenings() {
    return Arbitraries.of(
        "经呼气式酒精检测，结果为", "民警用酒精测试仪对其吹气检测，显示血液酒精含量为", "现场呼气酒精测试，血液中乙醇含量为", "呼气酒精含量检测值：");
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of(
        "mg/100ml",
        "mg／100mL",
        "ｍｇ／１００ｍｌ",
        "毫克/100毫升",
        "毫克／百毫升",
        "mg/dL",
        "mg%",
        "mg/100m1",
        "mg/l00ml",
        "mg/1OOml",
        "㎎/100㎖",
        " mg / 100 ml",
        "mg/100",
        "mg",
        "mg/100g",
        "毫克每百毫升");
  }

  @Provide
  Arbitrary<String> asides() {
    return Arbitraries.of(
        "",
        "血液酒精含量达到80毫克/100毫升以上的，属于醉酒驾驶。",
        "醉酒标准为80mg/100ml。",
        "经呼气式酒精检测，结果为#mg/100ml。",
        "民警现场用酒精测试仪检测，显示血液酒精含量为#mg/100ml。",
        "经鉴定，被害人齐某血液中乙醇含量为#mg/100ml。",
        "乘客齐某血液酒精含量为#mg/100ml。",
        "（五）血液酒精含量超过180毫克/100毫升的；",
        "根据GB19522规定，≥80mg/100ml为醉酒驾车。",
        "佟某曾于2016年因醉驾被查，当时血液酒精含量为#mg/100ml。",
        "内标叔丁醇浓度为40mg/100ml。");
  }
}
