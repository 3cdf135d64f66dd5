package org.mashang.screening.extract;

import org.jspecify.annotations.Nullable;

/** Characters that are written several ways and mean one thing. */
final class Glyphs {

  private static final String TRADITIONAL =
      "應電動機關據處證調鑒驗抽檢測駕駛車動員後續顯達與無證過結對體內經標準發現場醫採樣氣鑑為濃飲責輕傷償諒緩罰審訴檔號時獲領駐張陳";
  private static final String SIMPLIFIED =
      "应电动机关据处证调鉴验抽检测驾驶车动员后续显达与无证过结对体内经标准发现场医采样气鉴为浓饮责轻伤偿谅缓罚审诉档号时获领驻张陈";

  private Glyphs() {}

  /** The letters that a sign stands for, {@code ㎎} for {@code mg}; null if it is no such sign. */
  static @Nullable String spelled(char c) {
    return switch (c) {
      case '㎎' -> "mg";
      case '㎖' -> "ml";
      case '㎗' -> "dl";
      case '㎍' -> "μg";
      case '㎏' -> "kg";
      case 'ℓ' -> "l";
      default -> null;
    };
  }

  /** The same character in its plain form. */
  static char plain(char c) {
    if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '／', '∕', '⁄', '╱' -> '/';
      case '．', '·', '•', '・', '﹒', '‧', '∙', '⋅', '｡' -> '.';
      case '％', '﹪' -> '%';
      case '（', '﹙', '【', '〔', '[', '［' -> '(';
      case '）', '﹚', '】', '〕', ']', '］' -> ')';
      case '：', '﹕', '∶', '︰' -> ':';
      case ',', '﹐' -> '，';
      case ';', '﹔' -> '；';
      case '!' -> '！';
      case '?' -> '？';
      case '丶' -> '、';
      case '○', '◯', '零' -> '〇';
      case '﹣', '－', '–', '−', '‐', '‑' -> '-';
      case '～', '〜', '∼' -> '~';
      case '＞', '﹥' -> '>';
      case '＜', '﹤' -> '<';
      case '＝' -> '=';
      case '＋' -> '+';
      case '｜' -> '|';
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      case '洒' -> '酒';
      default -> simplified(c);
    };
  }

  /** Of the traditional characters, those that decide something here. */
  private static char simplified(char c) {
    int at = TRADITIONAL.indexOf(c);
    return at < 0 ? c : SIMPLIFIED.charAt(at);
  }
}
