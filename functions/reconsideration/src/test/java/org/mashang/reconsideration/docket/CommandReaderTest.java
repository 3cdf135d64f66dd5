package org.mashang.reconsideration.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Fault;
import org.mashang.platform.desk.CommandReader;
import org.mashang.platform.http.Problem;
import org.mashang.platform.json.SealedTypes;
import org.mashang.reconsideration.proceeding.Command;

class CommandReaderTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Set<Class<?>> ELSEWHERE =
      Set.of(Command.Submit.class, Command.DeemAccepted.class, Command.ReadPersonalData.class);

  private static final List<Class<?>> TYPES =
      SealedTypes.leaves(Command.class).stream().filter(type -> !ELSEWHERE.contains(type)).toList();

  @Test
  void everyCommandOfTheLawIsKnownByItsName() {
    for (Class<?> type : TYPES) {
      CommandReader.Read<Command> read = Docket.COMMANDS.read(body(type));
      assertInstanceOf(type, read.command());
      assertEquals(List.of(), read.faults(), type.toString());
    }
  }

  @Test
  void whatComesByAnotherWayOrNotAtAllIsNoCommandHere() {
    for (Class<?> type : ELSEWHERE) {
      assertEquals("UNKNOWN_COMMAND", refused(body(type)).faults().get(0).code());
    }
    assertEquals("REQUIRED", refused(JSON.objectNode()).faults().get(0).code());
    assertEquals("NOT_A_TEXT", refused(JSON.objectNode().put("type", 7)).faults().get(0).code());
  }

  @Test
  void everyWrongTypeIsTold() {
    ObjectNode body = body(Command.RecordAnswer.class);
    body.put("receivedOn", "tomorrow").put("evidence", "yes").put("files", 1).put("note", true);
    body.put("colour", "red");
    assertEquals(
        Set.of("/receivedOn", "/evidence", "/files", "/note", "/colour"),
        Docket.COMMANDS.read(body).faults().stream()
            .map(Fault::pointer)
            .collect(Collectors.toSet()));
  }

  @Property(tries = 1000)
  void noBodyMakesItFail(@ForAll Random random) {
    Class<?> type = TYPES.get(random.nextInt(TYPES.size()));
    ObjectNode body = body(type);
    for (RecordComponent component : type.getRecordComponents()) {
      body.set(component.getName(), strange(random));
    }
    assertNotNull(Docket.COMMANDS.read(body).command());
  }

  private static JsonNode strange(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(random.nextLong());
      case 2 -> JSON.numberNode(random.nextDouble());
      case 3 -> JSON.booleanNode(random.nextBoolean());
      case 4 -> JSON.textNode("\u0007\ud83d");
      case 5 -> JSON.textNode("2026-10-12T09:00");
      case 6 -> JSON.textNode("2026-10-12");
      case 7 -> JSON.arrayNode().add("ORDINARY").add(1).add(JSON.objectNode());
      default -> JSON.objectNode().put("a~/b", 1);
    };
  }

  private static ObjectNode body(Class<?> type) {
    return JSON.objectNode().put("type", SealedTypes.nameOf(type));
  }

  private static Problem refused(ObjectNode body) {
    return assertThrows(Problem.Raised.class, () -> Docket.COMMANDS.read(body)).problem();
  }
}
