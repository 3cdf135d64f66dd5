package org.mashang.screening.criteria.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;
import org.mashang.screening.criteria.logic.Expression;

/** Expressions in other data files than criteria. */
public final class ExpressionText {

  private ExpressionText() {}

  /**
   * The expression.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public static Expression read(JsonNode tree) {
    List<Fault> faults = new ArrayList<>();
    Expression expression = ExpressionReader.read(new Cursor(tree, "", faults));
    if (expression == null || !faults.isEmpty()) {
      throw new IllegalArgumentException("no expression: " + faults);
    }
    return expression;
  }
}
