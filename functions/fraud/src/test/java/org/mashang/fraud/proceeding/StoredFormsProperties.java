package org.mashang.fraud.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mashang.platform.json.SealedJson;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.keys.Seal;

/** Whatever happens to a warning can be stored, comes back the same, and can be told. */
class StoredFormsProperties {

  private static final DataKeys KEYS = new DataKeys(new LocalKeyWrapper(new byte[32]));
  private static final int STEPS = 80;

  @Property(tries = 60)
  void everyEventAndTheStateComeBackTheSame(@ForAll long seed) {
    Trial trial = new Life(seed).lives(STEPS).trial;
    trial.events().forEach(event -> comesBack(event, Event.class));
    comesBack(trial.state(), Warning.class);
  }

  @Property(tries = 60)
  void everyEventIsToldWithItsArticles(@ForAll long seed) {
    Trial trial = new Life(seed).lives(STEPS).trial;
    for (Event event : trial.events()) {
      var told = Telling.of(event, trial.today(), trial.law.world());
      assertFalse(told.label().isBlank());
      assertFalse(told.citations().isEmpty(), event::toString);
    }
  }

  @Test
  void randomLivesSeeEveryKindOfEvent() {
    Set<Class<?>> missing = new HashSet<>(List.of(Event.class.getPermittedSubclasses()));
    for (int seed = 0; seed < 2_000 && !missing.isEmpty(); seed++) {
      new Life(seed).lives(STEPS).trial.events().forEach(one -> missing.remove(one.getClass()));
    }
    assertEquals(Set.of(), missing);
  }

  private static <T> void comesBack(T value, Class<T> type) {
    Seal seal = KEYS.seal("WARNING#1");
    String stored = SealedJson.write(value, type, seal);
    Seal again = KEYS.reopen(seal.wrappedKey(), "WARNING#1");
    assertEquals(value, SealedJson.read(stored, type, again));
  }
}
