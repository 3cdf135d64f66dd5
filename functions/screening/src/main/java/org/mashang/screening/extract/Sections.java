package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sentences.Sentence;

/** Which part of a paper each sentence stands in. */
final class Sections {

  /** What a part of a paper does. */
  enum Part {
    /** Who, and what was decided before. */
    OPENING,
    /** What the procuratorate alleges. */
    CHARGE,
    /** What the defence says. */
    DEFENCE,
    /** What was found. */
    FOUND,
    /** Evidence, reasons, and everything else. */
    OTHER,
    /** The text of laws, standards and notices of rights. */
    QUOTED
  }

  private static final Pattern APPENDIX =
      Pattern.compile(
          "^附(?:件|录)?[一二三0-9]?[:、]?(?:《|相关|本案|所?适用|法律|法条|刑法|有关)|^(?:相关法律|法律)(?:条文|法条|规定)");

  private static final Pattern QUOTED =
      Pattern.compile(
          "^《?[^，。]{0,30}》?第[一二三四五六七八九十百0-9]+条[^，。]{0,6}(?:规定)?[:：]|^第[一二三四五六七八九十百]+条|有下列情形之一|从事校车业务或者旅客运输|危险化学品安全管理规定运输|处拘役，并处罚金|属于醉酒驾驶的标准|具有下列情形|GB19522|GB/T19522|下列(?:情形|情节)");

  private static final Pattern CHARGE = Pattern.compile("^.{0,12}(?:指控|起诉书?指控|诉称)");
  private static final Pattern FOUND =
      Pattern.compile("^(?:经审理查明|经审查查明|经依法审查查明|本院经审理查明|审理查明|经本院审理|经查明|本院查明|现查明|查明)");
  private static final Pattern OTHER = Pattern.compile("^(?:上述事实|以上事实|认定上述|本院认为|证明上述|综上|判决如下|依照)");

  /** The defence is heard in single sentences. */
  private static final Pattern DEFENCE =
      Pattern.compile("(?:辩护人|辩护意见|辩护律师)[^。；]{0,30}(?:提出|认为|辩称|辩护|意见|:|请求|建议)|辩称|辩解(?!权)|辩护意见");

  /** An item of an enumeration, part of a quotation if the item before it is. */
  private static final Pattern ITEM = Pattern.compile("^\\(?[一二三四五六七八九十]{1,3}(?:\\)|、)");

  private static final int HEAD = 60;

  private final List<Part> parts = new ArrayList<>();

  Sections(Clean clean, Sentences sentences) {
    Part now = Part.OPENING;
    for (Sentence sentence : sentences.all()) {
      String text = clean.text().substring(sentence.start(), sentence.end());
      String head = text.substring(0, Math.min(text.length(), HEAD));
      if (now != Part.QUOTED || FOUND.matcher(head).find()) {
        if (APPENDIX.matcher(head).find()) {
          now = Part.QUOTED;
        } else if (FOUND.matcher(head).find()) {
          now = Part.FOUND;
        } else if (CHARGE.matcher(head).find()) {
          now = Part.CHARGE;
        } else if (OTHER.matcher(head).find()) {
          now = Part.OTHER;
        }
      }
      boolean item =
          ITEM.matcher(head).find() && !parts.isEmpty() && parts.getLast() == Part.QUOTED;
      parts.add(
          item || QUOTED.matcher(text).find()
              ? Part.QUOTED
              : DEFENCE.matcher(text).find() ? Part.DEFENCE : now);
    }
  }

  Part of(Sentence sentence) {
    return parts.get(sentence.index());
  }

  boolean quotes(Sentence sentence) {
    return of(sentence) == Part.QUOTED;
  }

  boolean found(Sentence sentence) {
    return of(sentence) == Part.FOUND;
  }
}
