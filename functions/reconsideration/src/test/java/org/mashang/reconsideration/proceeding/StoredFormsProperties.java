package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mashang.casework.Actor;
import org.mashang.casework.rule.Action;
import org.mashang.platform.json.SealedJson;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.keys.LocalKeyWrapper;
import org.mashang.platform.keys.Seal;

/** Whatever happens to a case can be stored and comes back the same. */
class StoredFormsProperties {

  private static final DataKeys KEYS = new DataKeys(new LocalKeyWrapper(new byte[32]));
  private static final List<Actor> PEOPLE =
      List.of(Trial.ZHANG, Trial.CLERK, Trial.HEAD, Actor.SYSTEM);
  private static final int STEPS = 40;

  @Property(tries = 40)
  void everyEventAndEveryStateComesBackTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    Filler filler = new Filler(random);
    Trial trial = Trial.submitted("2026-09-24", Applications.ofPerson());
    for (int step = 0; step < STEPS; step++) {
      trial.at(trial.now().plus(Duration.ofHours(random.nextInt(200))));
      Actor actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
      List<Action> actions = trial.actions(actor);
      if (!actions.isEmpty()) {
        Action action = actions.get(random.nextInt(actions.size()));
        trial.does(actor, filler.fill(trial, actor, action));
        comesBack(trial.state(), Case.class);
      }
    }
    trial.events().forEach(event -> comesBack(event, Event.class));
  }

  private static <T> void comesBack(T value, Class<T> type) {
    Seal seal = KEYS.seal("CASE#1");
    String stored = SealedJson.write(value, type, seal);
    Seal again = KEYS.reopen(seal.wrappedKey(), "CASE#1");
    assertEquals(value, SealedJson.read(stored, type, again));
  }
}
