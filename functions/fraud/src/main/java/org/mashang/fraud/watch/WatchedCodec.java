package org.mashang.fraud.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/**
 * A state as bytes: numbers of variable length, times as steps back from the one before. Kinds,
 * typologies and levels are stored by their place, so new ones go to the end of their lists.
 */
public final class WatchedCodec {

  /** What a state may take, in bytes; an item is this and its keys, below 4 KB. */
  public static final int MOST = 3_950;

  private static final int VERSION = 2;
  private static final SignalKind[] KINDS = SignalKind.values();
  private static final Map<SignalKind, Integer> PLACES = places();
  private static final Typology[] TYPOLOGIES = Typology.values();
  private static final Level[] LEVELS = Level.values();
  private static final int ID_BYTES = 6;
  private static final int OTHER_BYTES = 4;
  private static final int RULE_BYTES = 4;

  private static final int KIND = 0x0F;
  private static final int FEN = 0x10;
  private static final int OTHER = 0x20;
  private static final int TYPOLOGY = 0x40;

  private WatchedCodec() {}

  /**
   * @throws IllegalStateException if it does not fit, which the room of each kind rules out
   */
  public static byte[] write(Watched watched) {
    var out = new Pen();
    out.one(VERSION);
    named(out, watched.named());
    told(out, watched.told());
    out.number(watched.traces().size());
    long before = 0;
    for (Trace trace : watched.traces()) {
      out.number(before == 0 ? trace.at() : before - trace.at());
      before = trace.at();
      out.fixed(trace.id(), ID_BYTES);
      out.one(head(trace));
      out.number(trace.marks());
      if (trace.fen() != 0) {
        out.number(trace.fen());
      }
      if (trace.other() != 0) {
        out.fixed(trace.other() & 0xFFFF_FFFFL, OTHER_BYTES);
      }
      if (trace.typology() != null) {
        out.one(index(TYPOLOGIES, trace.typology()));
      }
    }
    if (out.size() > MOST) {
      throw new IllegalStateException("a state of " + out.size() + " bytes");
    }
    return out.bytes();
  }

  public static Watched read(Subject subject, byte[] bytes) {
    Cursor in = new Cursor(bytes);
    if (in.one() != VERSION) {
      throw new IllegalArgumentException("a state of another version");
    }
    Named named = named(in);
    Told told = told(in);
    int count = (int) in.number();
    List<Trace> traces = new ArrayList<>(count);
    long before = 0;
    for (int i = 0; i < count; i++) {
      long at = i == 0 ? in.number() : before - in.number();
      before = at;
      long id = in.fixed(ID_BYTES);
      int head = in.one();
      int marks = (int) in.number();
      long fen = (head & FEN) == 0 ? 0 : in.number();
      int other = (head & OTHER) == 0 ? 0 : (int) in.fixed(OTHER_BYTES);
      Typology typology = (head & TYPOLOGY) == 0 ? null : TYPOLOGIES[in.one()];
      traces.add(new Trace(at, id, KINDS[head & KIND], marks, fen, other, typology));
    }
    return new Watched(subject, traces, told, named);
  }

  /** The kind, and which of the parts that may be missing are there. */
  private static int head(Trace trace) {
    return PLACES.getOrDefault(trace.kind(), 0)
        | (trace.fen() == 0 ? 0 : FEN)
        | (trace.other() == 0 ? 0 : OTHER)
        | (trace.typology() == null ? 0 : TYPOLOGY);
  }

  private static void named(Pen out, @Nullable Named named) {
    out.text(named == null ? "" : named.division());
    if (named != null) {
      out.number(named.at());
    }
  }

  private static @Nullable Named named(Cursor in) {
    String division = in.text();
    return division.isEmpty() ? null : new Named(division, in.number());
  }

  private static void told(Pen out, @Nullable Told told) {
    out.one(told == null ? 0 : 1);
    if (told != null) {
      out.one(index(LEVELS, told.level()));
      out.one(index(TYPOLOGIES, told.typology()));
      out.number(told.at());
      out.number(told.stake());
      out.number(told.rules().size());
      new TreeSet<>(told.rules()).forEach(rule -> out.fixed(rule, RULE_BYTES));
    }
  }

  private static @Nullable Told told(Cursor in) {
    if (in.one() == 0) {
      return null;
    }
    Level level = LEVELS[in.one()];
    Typology typology = TYPOLOGIES[in.one()];
    long at = in.number();
    long stake = in.number();
    Set<Integer> rules = new TreeSet<>();
    long count = in.number();
    for (long i = 0; i < count; i++) {
      rules.add((int) in.fixed(RULE_BYTES));
    }
    return new Told(level, typology, at, stake, rules);
  }

  private static Map<SignalKind, Integer> places() {
    Map<SignalKind, Integer> places = new EnumMap<>(SignalKind.class);
    for (int i = 0; i < KINDS.length; i++) {
      places.put(KINDS[i], i);
    }
    return places;
  }

  private static <T> int index(T[] all, T one) {
    for (int i = 0; i < all.length; i++) {
      if (all[i] == one) {
        return i;
      }
    }
    throw new IllegalArgumentException("not among them");
  }
}
