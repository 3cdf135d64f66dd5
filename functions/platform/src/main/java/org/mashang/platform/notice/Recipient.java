package org.mashang.platform.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;

/**
 * Who is to be told, and how, the most wanted way first.
 *
 * @param key keyed hash, the same in every case of a capability
 * @param ways empty if there is none: such a person is not told
 */
public record Recipient(String key, List<Way> ways) {

  public Recipient {
    ways = List.copyOf(ways);
  }

  /** A way with its number or address in the clear. */
  public record Way(NoticeChannel channel, Personal to) {}

  /** By that phone. */
  public static Recipient by(String key, NoticeChannel channel, Personal to) {
    return new Recipient(key, List.of(new Way(channel, to)));
  }

  /**
   * The same person as it wishes to be reminded: that way first, the others if it does not work.
   *
   * @param wish null if the person said nothing
   */
  public Recipient wishing(@Nullable ReminderWish wish) {
    if (wish == null) {
      return this;
    }
    if (wish.way() == ReminderWish.Way.NONE) {
      return new Recipient(key, List.of());
    }
    NoticeChannel wished = NoticeChannel.valueOf(wish.way().name());
    List<Way> all = new ArrayList<>();
    if (wish.to().value().isEmpty()) {
      ways.stream().filter(way -> way.channel() == wished).forEach(all::add);
    } else {
      all.add(new Way(wished, wish.to()));
    }
    ways.stream().filter(way -> way.channel() != wished).forEach(all::add);
    return new Recipient(key, all);
  }

  /**
   * By what a person gave: a text message first, then an e-mail, then a letter.
   *
   * @param email null or empty if none was given
   */
  public static Recipient reached(
      String key, Personal phone, @Nullable Personal email, Personal name, Personal address) {
    List<Way> ways = new ArrayList<>();
    if (phone.value().matches("1[0-9]{10}")) {
      ways.add(new Way(NoticeChannel.SMS, phone));
    }
    if (email != null && !email.value().isEmpty()) {
      ways.add(new Way(NoticeChannel.EMAIL, email));
    }
    if (!address.value().isEmpty()) {
      ways.add(
          new Way(NoticeChannel.LETTER, Personal.address(address.value() + "\n" + name.value())));
    }
    return new Recipient(key, ways);
  }
}
