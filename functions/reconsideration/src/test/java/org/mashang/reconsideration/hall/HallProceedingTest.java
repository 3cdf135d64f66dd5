package org.mashang.reconsideration.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;

class HallProceedingTest {

  private static final HallProceeding LAW = new HallProceeding();

  private @Nullable Hall hall;
  private final List<HallEvent> history = new ArrayList<>();

  private Decision<HallEvent> give(HallCommand command, Actor actor) {
    Decision<HallEvent> decision = LAW.decide(hall, command, actor, AHall.NOW);
    if (decision instanceof Decision.Accepted<HallEvent>(List<HallEvent> events)) {
      for (HallEvent event : events) {
        history.add(event);
        hall = LAW.evolve(hall, event, happened(history.size(), actor));
      }
    }
    return decision;
  }

  private static Happened happened(int sequence, Actor actor) {
    return new Happened(sequence, AHall.NOW, actor);
  }

  private Decision<HallEvent> give(HallCommand command) {
    return give(command, AHall.CITY_KEEPER);
  }

  private void register() {
    give(new HallCommand.Register(AHall.inKecheng()));
  }

  private Hall hall() {
    assertTrue(hall != null);
    return hall;
  }

  private static String refusal(Decision<HallEvent> decision) {
    return assertInstanceOf(Decision.Refused.class, decision).refusal().code();
  }

  @Example
  void aHallBeginsWithItsFirstCode() {
    register();

    assertEquals(Hall.Status.OPEN, hall().status());
    assertEquals(
        List.of(new IssuedCode(1, LocalDate.of(2026, 3, 2), IssuedCode.Status.CURRENT)),
        hall().codes());
  }

  @Example
  void aRotatedCodeStaysGoodSoThatPostersCanFollow() {
    register();
    give(new HallCommand.RotateCode("年度更换"));

    assertEquals(2, hall().currentCode().orElseThrow().serial());
    assertEquals(IssuedCode.Status.REPLACED, hall().code(1).orElseThrow().status());
  }

  @Example
  void revokingTheCurrentCodeMakesTheNext() {
    register();
    give(new HallCommand.RevokeCode(1, "被贴上了别的码"));

    assertEquals(IssuedCode.Status.REVOKED, hall().code(1).orElseThrow().status());
    assertEquals(2, hall().currentCode().orElseThrow().serial());
  }

  @Example
  void revokingAnOldCodeLeavesTheCurrentOne() {
    register();
    give(new HallCommand.RotateCode("年度更换"));
    give(new HallCommand.RevokeCode(1, "新海报已张贴"));

    assertEquals(2, hall().currentCode().orElseThrow().serial());
    assertEquals(2, hall().codes().size());
  }

  @Example
  void whatIsNotThereOrRevokedAlreadyCannotBeRevoked() {
    register();
    give(new HallCommand.RevokeCode(1, "损坏"));

    assertEquals("CODE_REVOKED", refusal(give(new HallCommand.RevokeCode(1, "损坏"))));
    assertEquals("INVALID_FIELDS", refusal(give(new HallCommand.RevokeCode(9, "损坏"))));
  }

  @Example
  void aRetiredHallTakesNoMoreCommands() {
    register();
    give(new HallCommand.Retire("场所搬迁"));

    assertEquals(Hall.Status.RETIRED, hall().status());
    assertEquals("HALL_RETIRED", refusal(give(new HallCommand.RotateCode("x"))));
    assertEquals("HALL_RETIRED", refusal(give(new HallCommand.Retire("x"))));
  }

  @Example
  void aChannelThatIsNotDesignatedYetCannotOpen() {
    HallDetails tomorrow = AHall.named("航埠镇", LocalDate.of(2026, 3, 3));

    var refused =
        assertInstanceOf(Decision.Refused.class, give(new HallCommand.Register(tomorrow)));
    Refusal refusal = refused.refusal();

    assertEquals("/designation/date", refusal.faults().getFirst().pointer());
    assertEquals("ARL-22(2)", refusal.citations().getFirst().key());
  }

  @Example
  void onlyAdministratorsKeepHallsAndOnlyThoseWithinReach() {
    HallCommand registration = new HallCommand.Register(AHall.inKecheng());
    for (Role role : Role.values()) {
      if (role != Role.HALL_ADMINISTRATOR) {
        assertEquals(
            "FORBIDDEN",
            refusal(
                LAW.decide(null, registration, new Actor("x", "x", role, "330800"), AHall.NOW)));
      }
    }
    assertEquals("FORBIDDEN", refusal(give(registration, AHall.LONGYOU_KEEPER)));

    give(registration, AHall.KECHENG_KEEPER);

    assertEquals("HALL_UNKNOWN", refusal(give(new HallCommand.Retire("x"), AHall.LONGYOU_KEEPER)));
  }

  @Example
  void aChangeThatChangesNothingIsRefused() {
    register();

    assertEquals("NOTHING_CHANGED", refusal(give(new HallCommand.Change(AHall.inKecheng()))));
    give(new HallCommand.Change(AHall.named("航埠镇便民服务中心（新址）", LocalDate.of(2026, 2, 24))));
    assertEquals("航埠镇便民服务中心（新址）", hall().details().name());
  }

  @Property(tries = 300)
  void whateverIsDoneAnOpenHallHasOneCodeToPrintAndSerialsCountUp(
      @ForAll("commands") List<HallCommand> commands) {
    register();
    commands.forEach(this::give);

    List<Integer> serials = hall().codes().stream().map(IssuedCode::serial).toList();
    for (int i = 0; i < serials.size(); i++) {
      assertEquals(serials.size() - i, serials.get(i));
    }
    long current =
        hall().codes().stream().filter(code -> code.status() == IssuedCode.Status.CURRENT).count();
    assertEquals(1, current);
    assertEquals(hall(), replayed());
    hall = null;
    history.clear();
  }

  private @Nullable Hall replayed() {
    Hall again = null;
    for (int i = 0; i < history.size(); i++) {
      again = LAW.evolve(again, history.get(i), happened(i + 1, AHall.CITY_KEEPER));
    }
    return again;
  }

  @Provide
  Arbitrary<List<HallCommand>> commands() {
    Arbitrary<HallCommand> one =
        Arbitraries.oneOf(
            Arbitraries.just(new HallCommand.RotateCode("换")),
            Arbitraries.integers().between(1, 8).map(n -> new HallCommand.RevokeCode(n, "废")),
            Arbitraries.of("甲", "乙")
                .map(name -> new HallCommand.Change(AHall.named(name, LocalDate.of(2026, 2, 24)))),
            Arbitraries.just(new HallCommand.Retire("停")),
            Arbitraries.just(new HallCommand.Register(AHall.inKecheng())));
    return one.list().ofMaxSize(20);
  }
}
