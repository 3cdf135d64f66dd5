package org.mashang.notices.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;

/** What every template has to say, and how long it may be. */
class TemplatesTest {

  /** A text message of one part, in Chinese; with the longest values two parts. */
  private static final int ONE_PART = 70;

  private static final int TWO_PARTS = 134;

  private static final Pattern LEFT_OVER = Pattern.compile("[{}]");

  private final Templates templates = new Templates();

  static List<NoticeOrder.Template> all() {
    return Templates.all();
  }

  private static Map<String, String> examples(Template template) {
    Map<String, String> values = new HashMap<>();
    template.gaps().forEach((name, gap) -> values.put(name, gap.example()));
    return values;
  }

  private static Map<String, String> longest(Template template) {
    Map<String, String> values = new HashMap<>();
    template.gaps().forEach((name, gap) -> values.put(name, "长".repeat(gap.most() + 9)));
    return values;
  }

  @ParameterizedTest
  @MethodSource("all")
  void isNamedAsItsFileAndHasItsGapsAndNoOther(NoticeOrder.Template which) {
    Template template = templates.get(which);
    assertEquals(which, new NoticeOrder.Template(template.name(), template.version()));
    assertTrue(template.gaps().keySet().containsAll(Joint.SAME));
    List<String> texts = new ArrayList<>(template.fields().values());
    texts.addAll(List.of(template.sms(), template.line(), template.subject(), template.text()));
    TreeSet<String> used = new TreeSet<>();
    for (String text : texts) {
      Pattern.compile("\\{([^}]*)}").matcher(text).results().forEach(gap -> used.add(gap.group(1)));
    }
    assertEquals(template.gaps().keySet(), used);
    template.gaps().values().forEach(gap -> assertTrue(gap.example().length() <= gap.most()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhoWritesWhatUntilWhenWhereToAskAndThatItServesNothing(NoticeOrder.Template which) {
    Template template = templates.get(which);
    Template.States states = template.states();
    for (String text : List.of(template.sms(), template.subject() + template.text())) {
      for (String stated :
          List.of(
              states.who(), states.what(), states.until(), states.where(), Template.NO_SERVICE)) {
        assertTrue(text.contains(stated), stated + " is not in: " + text);
      }
    }
    assertTrue(template.line().contains(states.what()));
    assertTrue(template.line().contains(states.until()));
    Map<String, String> values = examples(template);
    String fields =
        String.join("\n", template.words(NoticeChannel.MINI_PROGRAM, values).fields().values());
    for (String stated : List.of(states.who(), states.until(), states.where())) {
      assertTrue(fields.contains(template.filled(stated, values)), stated + " not in " + fields);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void isShortEnoughAndLeavesNothingOpen(NoticeOrder.Template which) {
    Template template = templates.get(which);
    for (NoticeChannel channel : NoticeChannel.values()) {
      for (Map<String, String> values : List.of(examples(template), longest(template))) {
        Words words = template.words(channel, values);
        String all = words.subject() + words.text() + words.fields();
        assertFalse(LEFT_OVER.matcher(words.subject() + words.text()).find(), channel + ": " + all);
        words
            .fields()
            .forEach((field, text) -> assertTrue(text.length() <= Template.most(field), text));
      }
    }
    String sms = template.words(NoticeChannel.SMS, examples(template)).text();
    assertTrue(sms.length() <= ONE_PART, sms.length() + ": " + sms);
    String longest = template.words(NoticeChannel.SMS, longest(template)).text();
    assertTrue(longest.length() <= TWO_PARTS, longest);
  }

  @Test
  void valuesOfAnotherTemplateAreNotTaken() {
    Template template = templates.get(new NoticeOrder.Template("reconsideration-accepted", 1));
    Map<String, String> values = examples(template);
    values.remove("until");
    assertThrows(IllegalArgumentException.class, () -> template.words(NoticeChannel.SMS, values));
    values.put("until", "{organ}$1");
    values.put("more", "x");
    assertThrows(IllegalArgumentException.class, () -> template.words(NoticeChannel.SMS, values));
    values.remove("more");
    assertTrue(template.words(NoticeChannel.SMS, values).text().contains("{organ}$1"));
    assertThrows(
        IllegalArgumentException.class,
        () -> templates.get(new NoticeOrder.Template("../templates", 1)));
  }
}
