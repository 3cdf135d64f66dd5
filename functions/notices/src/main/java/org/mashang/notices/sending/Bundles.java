package org.mashang.notices.sending;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Provider;
import org.mashang.notices.provider.Providers;
import org.mashang.notices.wording.Joint;
import org.mashang.notices.wording.Opening;
import org.mashang.platform.notice.NoticeChannel;

/**
 * What goes out with a notice in one message, and what has to go out before it. One person's
 * notices of one case keep their order; what another party of the case waits for holds up nobody.
 */
public final class Bundles {

  /** How many events one message tells of. */
  static final int MOST = 5;

  private static final int LOOKED_AT = 50;

  private final NoticeTable table;
  private final Providers providers;
  private final Opening opening;

  public Bundles(NoticeTable table, Providers providers, Opening opening) {
    this.table = table;
    this.providers = providers;
    this.opening = opening;
  }

  /** What was found around a notice. */
  sealed interface Found {}

  /** One message for these, oldest first. */
  record Bundle(List<Notice> members, Provider.Outgoing message) implements Found {}

  /** Not before that one of the same case. */
  record Behind(Notice first) implements Found {}

  /** Nobody can open it. */
  record Unreadable() implements Found {}

  private record Member(Notice notice, Opening.Open open) {}

  Found around(Notice notice, Instant now) {
    Optional<Opening.Open> open = opening.open(notice);
    if (open.isEmpty()) {
      return new Unreadable();
    }
    boolean urgent = notice.order().urgent();
    Member own = new Member(notice, open.get());
    List<Notice> others =
        table.waiting(notice, LOOKED_AT).stream()
            .filter(other -> other.order().urgent() == urgent)
            .map(other -> Ways.choose(other, providers))
            .toList();
    List<Member> joining = joins(notice) ? joining(own, others, now) : List.of();
    List<Notice> outside = new ArrayList<>(others);
    joining.forEach(member -> outside.remove(member.notice()));
    Optional<Notice> first = outside.stream().filter(other -> other.before(notice)).findFirst();
    if (first.isPresent()) {
      return new Behind(first.get());
    }
    return bundle(
        Stream.concat(Stream.of(own), joining.stream())
            .filter(member -> outside.stream().noneMatch(one -> one.before(member.notice())))
            .sorted((one, other) -> Notice.OLDEST_FIRST.compare(one.notice(), other.notice()))
            .limit(MOST)
            .toList());
  }

  /** Officers' own words go as they were written, and machines and templates take one at a time. */
  private static boolean joins(Notice notice) {
    NoticeChannel channel = notice.told().channel();
    return !notice.order().urgent()
        && notice.order().template() != null
        && (channel == NoticeChannel.SMS || channel == NoticeChannel.EMAIL);
  }

  private List<Member> joining(Member own, List<Notice> others, Instant now) {
    return others.stream()
        .filter(other -> joins(other) && !other.claimed(now))
        .filter(other -> other.told().channel() == own.notice().told().channel())
        .flatMap(other -> opening.open(other).map(open -> new Member(other, open)).stream())
        .filter(member -> suits(own.open(), member.open()))
        .toList();
  }

  private static boolean suits(Opening.Open own, Opening.Open other) {
    return own.to().equals(other.to())
        && Joint.SAME.stream()
            .allMatch(gap -> String.valueOf(own.said().get(gap)).equals(other.said().get(gap)));
  }

  private Bundle bundle(List<Member> members) {
    Member first = members.getFirst();
    NoticeChannel channel = first.notice().told().channel();
    if (members.size() == 1) {
      return new Bundle(
          List.of(first.notice()),
          new Provider.Outgoing(
              first.notice().id(), channel, first.open().to(), first.open().words()));
    }
    List<String> lines = members.stream().map(this::line).toList();
    String ids = members.stream().map(one -> one.notice().id()).collect(Collectors.joining("\n"));
    return new Bundle(
        members.stream().map(Member::notice).toList(),
        new Provider.Outgoing(
            "several-" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)),
            channel,
            first.open().to(),
            Joint.of(channel, first.open().said(), lines)));
  }

  private String line(Member member) {
    var template = member.notice().order().template();
    return template == null ? "" : opening.line(template, member.open());
  }
}
