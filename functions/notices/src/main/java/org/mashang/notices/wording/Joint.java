package org.mashang.notices.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mashang.platform.notice.NoticeChannel;

/** One message for many events: who writes and where to ask once, and a line for each. */
public final class Joint {

  /** The gaps that every template has, and that have to be the same in a joint message. */
  public static final List<String> SAME = List.of("organ", "ask");

  private Joint() {}

  /**
   * @param values of any of them: who writes and where to ask
   * @param lines at least two, oldest first
   */
  public static Words of(NoticeChannel channel, Map<String, String> values, List<String> lines) {
    String organ = values.getOrDefault("organ", "");
    String ask = values.getOrDefault("ask", "");
    String subject = organ + "：您有" + lines.size() + "件事项有新进展";
    if (channel == NoticeChannel.EMAIL) {
      String listed = numbered(lines, "\n", "。");
      return new Words(
          "",
          subject,
          "您好：\n\n%s\n\n如有疑问，请咨询%s。\n\n%s。\n\n%s"
              .formatted(listed, ask, Template.NO_SERVICE, organ),
          Map.of());
    }
    String listed = numbered(lines, "", "；");
    return new Words(
        "", "", "%s：%s询%s。%s。".formatted(organ, listed, ask, Template.NO_SERVICE), Map.of());
  }

  private static String numbered(List<String> lines, String between, String end) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> (i + 1) + "." + lines.get(i) + end)
        .collect(Collectors.joining(between));
  }
}
