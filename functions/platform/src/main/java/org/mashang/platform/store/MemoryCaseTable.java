package org.mashang.platform.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases in this process's memory, for measuring what a handler costs without its database. Answers
 * as {@link DynamoCaseTable} does, except that it takes no further writes.
 */
public final class MemoryCaseTable implements CaseTable {

  private static final class Folder {
    Rows.@Nullable CaseRow row;
    final TreeMap<Long, Rows.EventRow> events = new TreeMap<>();
    final Map<String, Rows.CommandRow> commands = new HashMap<>();
  }

  private final Map<String, Folder> folders = new HashMap<>();
  private final Map<String, Map<String, Long>> series = new HashMap<>();

  @Override
  public synchronized Rows.Found find(String caseId, String commandId, @Nullable String series) {
    Folder folder = folders.getOrDefault(caseId, new Folder());
    return new Rows.Found(
        folder.row,
        folder.commands.get(commandId),
        series == null ? Map.of() : Map.copyOf(this.series.getOrDefault(series, Map.of())));
  }

  @Override
  public synchronized Rows.@Nullable CaseRow read(String caseId) {
    return folders.getOrDefault(caseId, new Folder()).row;
  }

  @Override
  public synchronized List<Rows.EventRow> events(String caseId, long from, long to) {
    return List.copyOf(
        folders
            .getOrDefault(caseId, new Folder())
            .events
            .subMap(from, true, Math.max(from, to), true)
            .values());
  }

  @Override
  public synchronized Rows.Result write(Rows.Change change) {
    if (!change.also().isEmpty()) {
      throw new IllegalArgumentException("further writes need DynamoDB");
    }
    if (Transaction.of("memory", change).tooLarge()) {
      return Rows.Result.of(Rows.Written.TOO_LARGE);
    }
    Folder folder = folders.computeIfAbsent(change.row().caseId(), id -> new Folder());
    long version = folder.row == null ? 0 : folder.row.version();
    if (version != change.expected() || folder.commands.containsKey(change.command().commandId())) {
      return Rows.Result.of(Rows.Written.MOVED);
    }
    Rows.Draw draw = change.draw();
    if (draw != null) {
      Map<String, Long> last = series.computeIfAbsent(draw.series(), name -> new HashMap<>());
      if (last.getOrDefault(draw.word(), 0L) != draw.number() - 1) {
        return Rows.Result.of(Rows.Written.CROWDED);
      }
      last.put(draw.word(), draw.number());
    }
    folder.row = change.row();
    change.events().forEach(event -> folder.events.put(event.sequence(), event));
    folder.commands.put(change.command().commandId(), change.command());
    return Rows.Result.of(Rows.Written.DONE);
  }

  @Override
  public synchronized Page<Rows.ListRow> onDesk(
      String desk, @Nullable Instant until, int limit, @Nullable String from) {
    return page(
        rows()
            .filter(row -> desk.equals(row.desk()))
            .filter(
                row -> until == null || (row.due() != null && !seconds(row.due()).isAfter(until)))
            .sorted(Comparator.comparing(MemoryCaseTable::dueKey))
            .filter(row -> from == null || dueKey(row).compareTo(from) > 0),
        limit,
        MemoryCaseTable::dueKey);
  }

  @Override
  public synchronized Page<Rows.ListRow> byKey(String key, int limit, @Nullable String from) {
    return page(
        rows()
            .filter(row -> row.keys().contains(key))
            .sorted(Comparator.comparing(MemoryCaseTable::sinceKey).reversed())
            .filter(row -> from == null || sinceKey(row).compareTo(from) < 0),
        limit,
        MemoryCaseTable::sinceKey);
  }

  private Stream<Rows.CaseRow> rows() {
    return folders.values().stream().flatMap(folder -> Stream.ofNullable(folder.row));
  }

  private static Page<Rows.ListRow> page(
      Stream<Rows.CaseRow> rows, int limit, Function<Rows.CaseRow, String> place) {
    List<Rows.CaseRow> some = rows.limit(limit + 1L).toList();
    List<Rows.CaseRow> page = some.subList(0, Math.min(limit, some.size()));
    return new Page<>(
        page.stream().map(MemoryCaseTable::listed).toList(),
        some.size() > limit ? place.apply(page.getLast()) : null);
  }

  private static Rows.ListRow listed(Rows.CaseRow row) {
    return new Rows.ListRow(
        row.caseId(),
        row.version(),
        row.desk(),
        row.desk() == null || row.due() == null ? null : seconds(row.due()),
        row.summary());
  }

  private static String dueKey(Rows.CaseRow row) {
    return (row.due() == null ? "9999" : seconds(row.due())) + "#" + row.caseId();
  }

  private static String sinceKey(Rows.CaseRow row) {
    return seconds(row.opened()) + "#" + row.caseId();
  }

  private static Instant seconds(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
