package org.mashang.screening.extract;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.mashang.screening.fact.FactKey;

/**
 * Characters of which at least one stands in every phrase about a question: a sentence with none of
 * them need not be searched. Traditional forms are already simplified.
 */
final class Telltales {

  private static final int SIZE = 1024;

  private static final Map<FactKey, BitSet> OF = new EnumMap<>(FactKey.class);

  static {
    put(FactKey.ACCIDENT, "事撞刮追碰翻肇蹭擦侧");
    put(FactKey.FLED_ACCIDENT, "逃离");
    put(FactKey.LICENCE, "证照资型准吊注");
    put(FactKey.OVERLOADED, "超");
    put(FactKey.DRUGS, "毒吸服尿注啡胺酮麻他阴");
    put(FactKey.PASSENGER_SERVICE, "客营载运");
    put(FactKey.SCHOOL_BUS, "校");
    put(FactKey.DANGEROUS_GOODS, "危油气炸花甲爆");
    put(FactKey.OBSTRUCTED_CHECK, "拒逃避抗阻卡调掉配强倒弃加冲");
    put(FactKey.VIOLENT_RESISTANCE, "暴殴袭打咬抓踢拳");
    put(FactKey.OBSTRUCTED_JUSTICE, "顶伪毁匿贿威报收冒假妨");
    put(FactKey.FLED_BEFORE_SAMPLE, "逃脱");
    put(FactKey.DRANK_BEFORE_TEST, "饮喝");
    put(FactKey.ON_THE_SPOT, "查获截拦抓检");
    put(FactKey.DRINK_DRIVING_BEFORE, "酒醉违");
    put(FactKey.CONVICTED_BEFORE, "危醉前记犯历");
    put(FactKey.OTHER_CRIME_BEFORE, "罪前记犯历");
    put(FactKey.SURRENDERED, "首投报");
    put(FactKey.CONFESSED, "供代坦述翻");
    put(FactKey.MERIT, "功");
    put(FactKey.ACCEPTS_PUNISHMENT, "认具");
    put(FactKey.COMPENSATED, "赔解调");
    put(FactKey.FORGIVEN, "谅原");
    put(FactKey.EMERGENCY, "急送突救");
    put(FactKey.SHORT_MOVE, "挪移位库场");
    put(FactKey.HANDOVER_MOVE, "代");
    put(FactKey.MINOR, "年岁");
    put(FactKey.DISABLED, "盲哑限");
  }

  private Telltales() {}

  /** Whether a sentence with these characters may speak of a question. */
  static boolean in(BitSet sentence, FactKey key) {
    BitSet told = OF.get(key);
    return told == null || told.intersects(sentence);
  }

  /** The characters of a range, as {@link #in} compares them. */
  static BitSet of(CharSequence text, int from, int to) {
    BitSet characters = new BitSet(SIZE);
    for (int i = from; i < to; i++) {
      characters.set(text.charAt(i) % SIZE);
    }
    return characters;
  }

  private static void put(FactKey key, String characters) {
    OF.put(key, of(characters, 0, characters.length()));
  }
}
