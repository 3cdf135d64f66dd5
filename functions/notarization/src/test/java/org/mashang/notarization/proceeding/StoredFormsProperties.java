package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.SealedJson;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.keys.Seal;

/** Whatever happens to an order can be stored, comes back the same, and can be told. */
class StoredFormsProperties {

  private static final DataKeys KEYS = new DataKeys(new LocalKeyWrapper(new byte[32]));
  private static final int STEPS = 50;

  @Property(tries = 60)
  void everyEventAndEveryStateComesBackTheSame(@ForAll long seed) {
    Trial trial = live(seed, true);
    trial.events().forEach(event -> comesBack(event, Event.class));
  }

  @Property(tries = 60)
  void everyEventIsToldWithItsArticles(@ForAll long seed) {
    Trial trial = live(seed, false);
    trial
        .events()
        .forEach(
            event -> {
              var told = Telling.of(event, trial.today());
              assertFalse(told.label().isBlank());
              assertFalse(told.citations().isEmpty(), event::toString);
            });
  }

  @Test
  void randomLivesSeeEveryKindOfEvent() {
    Set<Class<?>> missing = new HashSet<>(List.of(Event.class.getPermittedSubclasses()));
    for (int seed = 0; seed < 2_000 && !missing.isEmpty(); seed++) {
      live(seed, false).events().forEach(event -> missing.remove(event.getClass()));
    }
    assertEquals(Set.of(), missing);
  }

  private static Trial live(long seed, boolean stored) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Filler filler = new Filler(random);
    Trial trial = Lives.begin((int) Math.floorMod(seed, (long) Lives.KINDS));
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(random.nextInt(60))));
      Lives.goOn(trial, filler, random);
      if (stored) {
        comesBack(trial.state(), Order.class);
      }
    }
    return trial;
  }

  private static <T> void comesBack(T value, Class<T> type) {
    Seal seal = KEYS.seal("ORDER#1");
    String stored = SealedJson.write(value, type, seal);
    Seal again = KEYS.reopen(seal.wrappedKey(), "ORDER#1");
    assertEquals(value, SealedJson.read(stored, type, again));
  }
}
