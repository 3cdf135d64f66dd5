package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds units of concentration, as people, printers and OCR write them. */
final class UnitScanner {

  /** A unit and where it stands. */
  record Found(Unit unit, int start, int end) {}

  private static final Pattern MASS =
      Pattern.compile("(?:m[gq9]|rng|[毫亳豪]克|毫g|m克|毫升克)(?![a-fh-ko-z])", Pattern.CASE_INSENSITIVE);

  /** No letter goes on; but for one small ring, which is how a reader often takes a full stop. */
  private static final String ENDS = "(?![a-zA-Z&&[^oaO]]|[oaO][a-zA-Z0-9])";

  private static final Pattern REST =
      Pattern.compile(
          "(?<sep>[/\\\\|÷每%，.、:(\\-]{0,3})"
              + "(?:(?<hundred>[1lI|!][0oOQ〇]{2}|[1lI|]百|壹佰|壹百|一百|百|一〇〇)"
              + "|(?<other>1[0oO]{3}|1[0oO](?![0-9oO])|1[0oO]{4}))?"
              + "(?<vol>[毫亳豪]升|[mM][lI1L|i！]"
              + ENDS
              + "|rnl|[dD][lLI1]|分升|毫L|毫l|m升|升|[lL](?![a-zA-Z])|[gG](?![a-zA-Z])|克|m(?![a-zA-Z]))?"
              + "(?<close>\\))?");

  private static final Pattern GRAMS =
      Pattern.compile("(?<![mkμu毫微千])(?:[gG]|克)/(?:(?<hundred>100|百)(?:[mM][lL]|毫升)|[lL]|升)|‰");

  private UnitScanner() {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher mass = MASS.matcher(text);
    int from = 0;
    while (from <= text.length() && mass.find(from)) {
      Found unit = after(text, mass.start(), mass.end());
      found.add(unit);
      from = Math.max(unit.end(), mass.end());
    }
    Matcher grams = GRAMS.matcher(text);
    while (grams.find()) {
      Unit unit =
          text.charAt(grams.start()) == '‰'
              ? Unit.PER_MILLE
              : grams.group("hundred") == null ? Unit.GRAM_PER_LITRE : Unit.GRAM_PER_100_ML;
      found.add(new Found(unit, grams.start(), grams.end()));
    }
    return found;
  }

  /** Whether a unit stands at a place. */
  static boolean startsAt(String text, int at) {
    return MASS.matcher(text).region(Math.min(at, text.length()), text.length()).lookingAt();
  }

  private static Found after(String text, int start, int massEnd) {
    Matcher rest = REST.matcher(text).region(massEnd, Math.min(text.length(), massEnd + 16));
    rest.useTransparentBounds(true);
    if (!rest.lookingAt()) {
      return new Found(Unit.MISSING, start, massEnd);
    }
    String sep = rest.group("sep");
    String volume = rest.group("vol");
    if (sep.startsWith("%")) {
      return new Found(Unit.PER_DECILITRE, start, massEnd + 1);
    }
    boolean slashed = sep.indexOf('/') >= 0 || sep.indexOf('每') >= 0;
    if (rest.group("hundred") != null) {
      if (volume == null) {
        return new Found(Unit.MISPRINTED, start, rest.end("hundred"));
      }
      int end = sep.contains("(") && rest.group("close") != null ? rest.end() : rest.end("vol");
      return new Found(volumeOfHundred(volume), start, end);
    }
    if (volume == null || !slashed) {
      boolean cut = slashed && !sep.startsWith("，");
      return new Found(cut ? Unit.MISPRINTED : Unit.MISSING, start, massEnd);
    }
    Unit unit = rest.group("other") != null ? Unit.MISPRINTED : volumeAlone(volume);
    return new Found(unit, start, rest.end("vol"));
  }

  private static Unit volumeOfHundred(String volume) {
    char first = volume.toLowerCase(Locale.ROOT).charAt(0);
    boolean litres =
        (first == 'm' && volume.length() > 1) || "毫亳豪".indexOf(first) >= 0 || first == 'r';
    return litres ? Unit.PER_100_ML : Unit.MISPRINTED;
  }

  private static Unit volumeAlone(String volume) {
    return switch (volume.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'd', '分' -> Unit.PER_DECILITRE;
      case 'l', '升' -> Unit.MG_PER_LITRE;
      case 'g', '克', 'm' -> volume.length() > 1 ? Unit.PER_ML : Unit.MISPRINTED;
      default -> Unit.PER_ML;
    };
  }
}
