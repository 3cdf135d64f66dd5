package org.mashang.screening.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.json.DataFile;
import org.mashang.screening.checklist.Item.State;
import org.mashang.screening.criteria.file.ExpressionText;
import org.mashang.screening.criteria.logic.Expression;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * The papers of article 7 of the opinion, as data.
 *
 * @param version recorded with what is found missing
 */
public record Checklist(String version, List<Listed> papers) {

  private static final Checklist NATIONAL = read("CN-2023-187-7-1.json");

  public Checklist {
    papers = List.copyOf(papers);
  }

  /** The list of this release. */
  public static Checklist national() {
    return NATIONAL;
  }

  /**
   * How the papers of a case stand to the list of this release: every paper that is there or that
   * the case needs or may need, in the order of the article.
   *
   * @param present codes of the papers that are there
   */
  public static List<Item> of(Set<String> present, FactSheet facts) {
    return NATIONAL.stand(present, facts);
  }

  /** The paper with a code. */
  public Optional<Listed> paper(String code) {
    return papers.stream().filter(paper -> paper.code().equals(code)).findFirst();
  }

  List<Item> stand(Set<String> present, FactSheet facts) {
    List<Item> items = new ArrayList<>();
    for (Listed paper : papers) {
      if (present.contains(paper.code())) {
        items.add(item(paper, State.PRESENT, "已经在卷"));
        continue;
      }
      Expression when = paper.when();
      Truth needed = when == null ? Truth.PRESENT : when.of(facts).truth();
      switch (needed) {
        case PRESENT -> items.add(item(paper, State.MISSING, missing(paper)));
        case NOT_PROVEN -> items.add(item(paper, State.NEEDED_IF_UNKNOWN, unknown(paper)));
        case ABSENT -> {}
      }
    }
    return items;
  }

  private static String missing(Listed paper) {
    return paper.whenSaid() == null ? "每个案件都要有，卷中没有" : paper.whenSaid() + "，应当收集，卷中没有";
  }

  private static String unknown(Listed paper) {
    return "尚不能确定是否" + paper.whenSaid() + "；如是，应当收集";
  }

  private static Item item(Listed paper, State state, String reason) {
    return new Item(paper.code(), paper.name(), paper.article(), state, reason + "。");
  }

  private static Checklist read(String file) {
    JsonNode root = DataFile.read(Checklist.class, file);
    return new Checklist(
        DataFile.text(root, "version"), DataFile.each(root, "papers", Checklist::paper));
  }

  private static Listed paper(JsonNode node) {
    return new Listed(
        DataFile.text(node, "code"),
        DataFile.text(node, "name"),
        DataFile.text(node, "article"),
        node.has("when") ? ExpressionText.read(node.path("when")) : null,
        optional(node, "whenSaid"));
  }

  private static @Nullable String optional(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.path(field).textValue() : null;
  }
}
