package org.mashang.platform.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * TIFF: byte order, the number 42, a first directory, and all of the picture that it speaks of.
 * What lies before the directory has passed by when the directory is read, so it is there; further
 * directories are for the reader, who has the whole file.
 */
final class TiffShape {

  private static final int LITTLE = 0x4949;
  private static final int BIG = 0x4D4D;
  private static final int MAGIC = 42;
  private static final int HEADER = 8;
  private static final int MOST_ENTRIES = 512;
  private static final long MOST_STRIPS = 100_000;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  /** Where strips and tiles lie, and how long each is. */
  private static final Map<Integer, Integer> PIECES = Map.of(273, 279, 324, 325);

  private final Tape tape;
  private final boolean little;
  private long position;

  private TiffShape(Tape tape, boolean little) {
    this.tape = tape;
    this.little = little;
    this.position = 2;
  }

  static boolean fits(Tape tape) throws IOException {
    int order = tape.u16();
    return (order == LITTLE || order == BIG) && new TiffShape(tape, order == LITTLE).walk();
  }

  /** One entry of the directory that names pieces. */
  private record Entry(int tag, int type, long count, long value) {
    long size() {
      return count * (type == SHORT ? 2 : 4);
    }
  }

  private boolean walk() throws IOException {
    long magic = number(2);
    long directory = number(4);
    if (magic != MAGIC || directory < HEADER) {
      return false;
    }
    moveTo(directory);
    long entries = number(2);
    if (entries < 1 || entries > MOST_ENTRIES) {
      return false;
    }
    List<Entry> pieces = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      Entry entry = entry();
      boolean ofPieces = PIECES.containsKey(entry.tag()) || PIECES.containsValue(entry.tag());
      if (ofPieces && (entry.count() < 1 || entry.count() > MOST_STRIPS)) {
        return false;
      }
      if (ofPieces) {
        pieces.add(entry);
      }
    }
    return !pieces.isEmpty() && allThere(pieces);
  }

  private Entry entry() throws IOException {
    int tag = (int) number(2);
    int type = (int) number(2);
    long count = number(4);
    boolean short1 = type == SHORT && count == 1;
    long value = short1 ? number(2) : number(4);
    if (short1) {
      moveTo(position + 2);
    }
    return new Entry(tag, type, count, value);
  }

  /** Goes on to the end of the last piece, if it is still ahead. */
  private boolean allThere(List<Entry> pieces) throws IOException {
    pieces.sort(Comparator.comparing(Entry::value));
    Map<Integer, List<Long>> known = new TreeMap<>();
    for (Entry entry : pieces) {
      if (entry.type() != SHORT && entry.type() != LONG) {
        return false;
      }
      if (entry.count() == 1) {
        known.put(entry.tag(), List.of(entry.value()));
      } else if (entry.size() > 4 && entry.value() >= position) {
        known.put(entry.tag(), values(entry));
      }
    }
    long end = position;
    for (Map.Entry<Integer, Integer> pair : PIECES.entrySet()) {
      List<Long> offsets = known.getOrDefault(pair.getKey(), List.of());
      List<Long> lengths = known.getOrDefault(pair.getValue(), List.of());
      for (int i = 0; i < Math.min(offsets.size(), lengths.size()); i++) {
        end = Math.max(end, offsets.get(i) + lengths.get(i));
      }
    }
    moveTo(end);
    return true;
  }

  private List<Long> values(Entry entry) throws IOException {
    moveTo(entry.value());
    List<Long> values = new ArrayList<>();
    for (long i = 0; i < entry.count(); i++) {
      values.add(number(entry.type() == SHORT ? 2 : 4));
    }
    return values;
  }

  private void moveTo(long target) throws IOException {
    tape.skip(target - position);
    position = target;
  }

  private long number(int length) throws IOException {
    byte[] bytes = tape.take(length);
    position += length;
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | (bytes[little ? length - 1 - i : i] & 0xff);
    }
    return value;
  }
}
