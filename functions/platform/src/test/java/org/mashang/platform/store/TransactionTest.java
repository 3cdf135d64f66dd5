package org.mashang.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mashang.platform.store.Rows.Written.BUSY;
import static org.mashang.platform.store.Rows.Written.CROWDED;
import static org.mashang.platform.store.Rows.Written.MOVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Rows of the transaction here: case, command, series, further write. */
class TransactionTest {

  private static final String CONFLICT = "TransactionConflict";
  private static final String FAILED = "ConditionalCheckFailed";
  private static final String NONE = "None";

  private final Also also =
      new Also(
          TransactWriteItem.builder().update(update -> update.tableName("t").key(Map.of())).build(),
          StoreRefusals.unknownCase());

  private Rows.Result result(String... codes) {
    var row =
        new Rows.CaseRow("c", 2, "", "", "", "", null, null, Set.of(), Writing.NOW, Writing.NOW);
    var change =
        new Rows.Change(
            row,
            1,
            List.of(),
            new Rows.CommandRow("command", "", 2, 2),
            Set.of(),
            Set.of(),
            new Rows.Draw("s", "外", 2),
            List.of(also));
    return Transaction.of("t", change)
        .result(
            Stream.of(codes).map(code -> CancellationReason.builder().code(code).build()).toList());
  }

  @Test
  void the_cases_own_rows_speak_first() {
    assertEquals(MOVED, result(NONE, FAILED, FAILED, FAILED).written());
    assertEquals(MOVED, result(FAILED, NONE, CONFLICT, NONE).written());
    assertEquals(BUSY, result(CONFLICT, NONE, FAILED, FAILED).written());
  }

  @Test
  void a_number_that_is_gone_is_no_refusal() {
    assertEquals(Rows.Result.of(CROWDED), result(NONE, NONE, FAILED, NONE));
    assertEquals(Rows.Result.of(CROWDED), result(NONE, NONE, FAILED, FAILED));
  }

  @Test
  void a_row_that_another_case_is_writing_is_waited_for() {
    assertEquals(Rows.Result.of(CROWDED), result(NONE, NONE, CONFLICT, NONE));
    assertEquals(Rows.Result.of(CROWDED), result(NONE, NONE, NONE, CONFLICT));
  }

  @Test
  void a_further_write_that_does_not_hold_is_named() {
    assertSame(also, result(NONE, NONE, NONE, FAILED).refused());
    assertSame(also, result(NONE, NONE, CONFLICT, FAILED).refused());
  }

  @Test
  void what_cannot_be_understood_is_an_error() {
    assertThrows(IllegalStateException.class, () -> result(NONE, NONE, NONE, "ValidationError"));
    assertThrows(IllegalStateException.class, () -> result(FAILED));
  }
}
