package org.mashang.casework.party;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish.Way;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.casework.rule.Form;
import org.mashang.casework.rule.Question;

/** How a party changes the way of being reminded: the questions, and the wish they come to. */
public final class ReminderChange {

  /** The ways that need no secret: a server and a mini-program are named with the application. */
  private static final List<Way> WAYS = List.of(Way.SMS, Way.EMAIL, Way.LETTER, Way.NONE);

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final int MOST = 100;

  private ReminderChange() {}

  /**
   * What is asked.
   *
   * @param now the wish that stands; null if none was said
   */
  public static <C> Form<C> form(
      @Nullable ReminderWish now,
      Function<C, @Nullable Way> way,
      Function<C, @Nullable String> email) {
    return Form.of(
        way(now, way),
        Question.text("email", "电子邮箱", email).max(MOST).optional().hint("选择电子邮件的，请填写。"));
  }

  private static <C> Question<C> way(
      @Nullable ReminderWish now, Function<C, @Nullable Way> answer) {
    Question<C> question = Question.pick("way", "以后怎样提醒您", options(), answer);
    if (now == null) {
      return question.value(Way.SMS.name());
    }
    return WAYS.contains(now.way())
        ? question.value(now.way().name())
        : question.hint("现在是“" + now.way().label() + "”。改为其他方式以后，不能在这里改回。");
  }

  private static List<Field.Option> options() {
    return WAYS.stream().map(way -> new Field.Option(way.name(), way.label(), null)).toList();
  }

  /** The wish that the answers come to; notes a fault where an e-mail has no right address. */
  public static ReminderWish wish(Way way, @Nullable String email, Faults faults) {
    if (way != Way.EMAIL) {
      return new ReminderWish(way, Personal.text(""));
    }
    String address = email == null ? "" : email.strip();
    if (address.isEmpty()) {
      faults.add("email", "MISSING", "请填写电子邮箱");
    } else if (!EMAIL.matcher(address).matches()) {
      faults.add("email", "WRONG_FORM", "电子邮箱的写法不对，例如 name@example.com");
    }
    return new ReminderWish(way, Personal.text(address));
  }
}
