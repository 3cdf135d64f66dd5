package org.mashang.benchmarks.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;

/** A paper being written. In texts, what stands between braces is filled in by hand. */
final class Manuscript {

  private final String name;
  private final @Nullable String kind;
  private final Look look;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<FactKey> says = EnumSet.noneOf(FactKey.class);

  Manuscript(String name, @Nullable String kind, Look look) {
    this.name = name;
    this.kind = kind;
    this.look = look;
  }

  Manuscript heading(String text) {
    return heading(text, 1.6);
  }

  Manuscript heading(String text, double scale) {
    blocks.add(new Block.Heading(text, scale));
    return this;
  }

  Manuscript left(String text) {
    blocks.add(new Block.Line(spans(text), Block.Side.LEFT));
    return this;
  }

  Manuscript middle(String text) {
    blocks.add(new Block.Line(spans(text), Block.Side.MIDDLE));
    return this;
  }

  Manuscript right(String text) {
    blocks.add(new Block.Line(spans(text), Block.Side.RIGHT));
    return this;
  }

  Manuscript paragraph(String text) {
    blocks.add(new Block.Paragraph(spans(text), 2));
    return this;
  }

  /** Without indent, as question and answer. */
  Manuscript flat(String text) {
    blocks.add(new Block.Paragraph(spans(text), 0));
    return this;
  }

  Manuscript gap(double lines) {
    blocks.add(new Block.Gap(lines));
    return this;
  }

  Manuscript nextPage() {
    blocks.add(new Block.Break());
    return this;
  }

  Manuscript table(double[] widths, String[]... rows) {
    return table(true, widths, rows);
  }

  /** Columns without lines between them. */
  Manuscript columns(double[] widths, String[]... rows) {
    return table(false, widths, rows);
  }

  private Manuscript table(boolean ruled, double[] widths, String[]... rows) {
    List<List<List<Block.Span>>> cells = new ArrayList<>();
    for (String[] row : rows) {
      List<List<Block.Span>> line = new ArrayList<>();
      for (String cell : row) {
        line.add(spans(cell));
      }
      cells.add(line);
    }
    blocks.add(new Block.Table(Arrays.stream(widths).boxed().toList(), cells, ruled));
    return this;
  }

  Manuscript signed(String seal, String... lines) {
    List<Block.Span> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new Block.Span(line, false));
    }
    blocks.add(new Block.Signed(all, seal));
    return this;
  }

  Manuscript sealOver(String seal, double share) {
    blocks.add(new Block.SealOver(seal, share));
    return this;
  }

  Manuscript says(FactKey... keys) {
    Collections.addAll(says, keys);
    return this;
  }

  /** The sentence, if the plan lets papers say it; otherwise nothing. */
  Manuscript tell(Plan plan, FactKey key, String yes, String no) {
    if (plan.yes(key) && !yes.isEmpty()) {
      says(key).paragraph(yes);
    } else if (plan.no(key) && !no.isEmpty()) {
      says(key).paragraph(no);
    }
    return this;
  }

  Manuscript ask(String question, String answer) {
    return flat("问：" + question).flat("答：" + answer);
  }

  Draft done() {
    return new Draft(name, kind, look, blocks, says);
  }

  private static List<Block.Span> spans(String text) {
    List<Block.Span> spans = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        spans.add(new Block.Span(text.substring(from), false));
        break;
      }
      if (open > from) {
        spans.add(new Block.Span(text.substring(from, open), false));
      }
      spans.add(new Block.Span(text.substring(open + 1, close), true));
      from = close + 1;
    }
    return List.copyOf(spans);
  }
}
