package org.mashang.platform.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DataKeysTest {

  private static final LocalKeyWrapper MASTER = new LocalKeyWrapper(new byte[32]);

  /** Counts how often the master key is asked. */
  private static final class Counting implements KeyWrapper {
    final AtomicInteger made = new AtomicInteger();
    final AtomicInteger opened = new AtomicInteger();

    @Override
    public DataKey generate() {
      made.incrementAndGet();
      return MASTER.generate();
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
      opened.incrementAndGet();
      return MASTER.unwrap(wrapped);
    }
  }

  @Property
  void what_is_sealed_opens_again(@ForAll String text) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    DataKeys keys = new DataKeys(MASTER);
    Seal seal = keys.seal("CASE#1");
    byte[] sealed = seal.seal(valid);
    assertEquals(valid, new DataKeys(MASTER).reopen(seal.wrappedKey(), "CASE#1").open(sealed));
  }

  @Property(tries = 300)
  void one_changed_bit_and_it_does_not_open(
      @ForAll @IntRange(min = 0, max = 60) int at, @ForAll @IntRange(min = 0, max = 7) int bit) {
    Seal seal = new DataKeys(MASTER).seal("CASE#1");
    byte[] sealed = seal.seal("330802199001011234-一二三四五六");
    sealed[at % sealed.length] ^= (byte) (1 << bit);
    assertThrows(SealBroken.class, () -> seal.open(sealed));
  }

  @Test
  void it_opens_only_where_it_was_sealed() {
    DataKeys keys = new DataKeys(MASTER);
    Seal seal = keys.seal("CASE#1");
    byte[] sealed = seal.seal("x");
    Seal elsewhere = keys.reopen(seal.wrappedKey(), "CASE#2");
    assertThrows(SealBroken.class, () -> elsewhere.open(sealed));
    byte[] other = new byte[32];
    other[0] = 1;
    Seal stranger = new DataKeys(new LocalKeyWrapper(other)).reopen(seal.wrappedKey(), "CASE#1");
    assertThrows(SealBroken.class, () -> stranger.open(sealed));
    assertThrows(SealBroken.class, () -> seal.open(new byte[5]));
  }

  @Test
  void the_same_text_never_looks_the_same() {
    Seal seal = new DataKeys(MASTER).seal("CASE#1");
    assertNotEquals(Arrays.toString(seal.seal("x")), Arrays.toString(seal.seal("x")));
  }

  @Test
  void prose_shrinks() {
    String prose = "申请人不服被申请人作出的行政处罚决定，认为事实不清、证据不足。".repeat(50);
    byte[] sealed = new DataKeys(MASTER).seal("CASE#1").seal(prose);
    assertTrue(sealed.length < prose.getBytes(StandardCharsets.UTF_8).length / 2);
  }

  @Test
  void the_master_key_is_asked_once_in_a_while_and_not_for_each_item() {
    Counting master = new Counting();
    AtomicLong nanos = new AtomicLong();
    DataKeys keys = new DataKeys(master, nanos::get);
    byte[] sealed = keys.seal("A").seal("x");
    for (int i = 0; i < 100; i++) {
      Seal seal = keys.seal("A");
      seal.seal("x");
      keys.reopen(seal.wrappedKey(), "A").seal("y");
    }
    assertEquals(1, master.made.get());
    assertEquals(0, master.opened.get());
    nanos.addAndGet(DataKeys.MAX_AGE.toNanos() + 1);
    keys.seal("A").seal("x");
    assertEquals(2, master.made.get());
    for (int i = 0; i < DataKeys.MAX_USES; i++) {
      keys.seal("A").seal("x");
    }
    assertEquals(3, master.made.get());
    assertTrue(sealed.length > 0);
  }

  @Test
  void an_opened_data_key_is_remembered() {
    Seal seal = new DataKeys(MASTER).seal("A");
    byte[] sealed = seal.seal("x");
    Counting master = new Counting();
    DataKeys keys = new DataKeys(master);
    for (int i = 0; i < 10; i++) {
      assertEquals("x", keys.reopen(seal.wrappedKey(), "A").open(sealed));
    }
    assertEquals(1, master.opened.get());
  }

  @Test
  void hashes_of_different_purposes_and_frames_differ() {
    KeyedHash hash = new KeyedHash("a secret of some length".getBytes(StandardCharsets.UTF_8));
    assertEquals(hash.text("person", "1"), hash.text("person", "1"));
    assertNotEquals(hash.text("person", "1"), hash.text("receipt", "1"));
    assertNotEquals(hash.text("person", "ab", "c"), hash.text("person", "a", "bc"));
    assertEquals(43, hash.text("person", "1").length());
    assertTrue(hash.caseId("sub", "key").matches("[0-9a-f]{32}"));
  }
}
