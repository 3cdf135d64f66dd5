package org.mashang.platform.store;

import java.time.Instant;
import java.util.UUID;
import org.mashang.casework.Actor;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;

/** Diaries to write in, and who writes. */
final class Writing {

  static final Actor CLERK = new Actor("clerk-1", "王芳", Role.CLERK, "330802");
  static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123Z");
  static final DataKeys KEYS = new DataKeys(new LocalKeyWrapper(new byte[32]));

  private Writing() {}

  static CaseStore<Diary, Diary.Command, Diary.Event> store(CaseTable table) {
    return new CaseStore<>(table, Diary.KIND, KEYS);
  }

  static String newId() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  static Given given() {
    return given(newId());
  }

  static Given given(String commandId) {
    return given(commandId, "fingerprint of " + commandId);
  }

  static Given given(String commandId, String fingerprint) {
    return new Given(CLERK, NOW, commandId, fingerprint);
  }

  static Diary.Command begin(String desk) {
    return new Diary.Command.Begin(Personal.name("㛃𬎆"), desk);
  }

  static Diary.Command write(String page) {
    return new Diary.Command.Write(page);
  }

  /** Writes a page with the next number of a word. */
  static Order<Diary, Diary.Command> numbering(String series, String word) {
    return Order.drawing(series, given(), (diary, numbers) -> write(word + numbers.next(word)));
  }

  static Outcome.Done<Diary, Diary.Event> done(Outcome<Diary, Diary.Event> outcome) {
    if (outcome instanceof Outcome.Done<Diary, Diary.Event> done) {
      return done;
    }
    throw new AssertionError(outcome.toString());
  }

  static String refused(Outcome<Diary, Diary.Event> outcome) {
    if (outcome instanceof Outcome.Refused<Diary, Diary.Event> refused) {
      return refused.refusal().code();
    }
    throw new AssertionError(outcome.toString());
  }
}
