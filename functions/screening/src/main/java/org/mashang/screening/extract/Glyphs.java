package org.mashang.screening.extract;

import org.jspecify.annotations.Nullable;

/** Characters that are written several ways and mean one thing. */
final class Glyphs {

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
    if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
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
      case '亳', '豪' -> '毫';
      case '洒' -> '酒';
      default -> c;
    };
  }
}
