package org.mashang.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.local.declared.DeclaredRoute;

/**
 * Finds the route of a request as API Gateway does: fixed segments before variables, variables
 * before a greedy one, a method before ANY, and {@code $default} last.
 */
public final class RouteTable {

  /**
   * A route and what its variables stand for.
   *
   * @param parameters decoded
   */
  public record Match(DeclaredRoute route, Map<String, String> parameters) {}

  private record Entry(DeclaredRoute route, List<String> segments) {}

  private static final Comparator<Entry> MOST_SPECIFIC = RouteTable::compareSegments;

  private final List<Entry> entries;
  private final @Nullable DeclaredRoute fallback;

  public RouteTable(List<DeclaredRoute> routes) {
    this.entries =
        routes.stream()
            .filter(route -> !route.path().equals("$default"))
            .map(route -> new Entry(route, segments(route.path())))
            .sorted(MOST_SPECIFIC.thenComparing(entry -> entry.route().method().equals("ANY")))
            .toList();
    this.fallback =
        routes.stream().filter(route -> route.path().equals("$default")).findFirst().orElse(null);
  }

  /**
   * Finds a route.
   *
   * @param path decoded, beginning with a slash
   */
  public Optional<Match> find(String method, String path) {
    List<String> segments = segments(path);
    for (Entry entry : entries) {
      String allowed = entry.route().method();
      if (allowed.equals(method) || allowed.equals("ANY")) {
        Map<String, String> parameters = match(entry.segments(), segments);
        if (parameters != null) {
          return Optional.of(new Match(entry.route(), parameters));
        }
      }
    }
    return Optional.ofNullable(fallback).map(route -> new Match(route, Map.of()));
  }

  private static @Nullable Map<String, String> match(List<String> pattern, List<String> path) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String segment = pattern.get(i);
      if (greedy(segment)) {
        String rest = String.join("/", path.subList(Math.min(i, path.size()), path.size()));
        if (rest.isEmpty()) {
          return null;
        }
        parameters.put(name(segment), rest);
        return parameters;
      }
      if (i >= path.size()) {
        return null;
      }
      if (variable(segment)) {
        if (path.get(i).isEmpty()) {
          return null;
        }
        parameters.put(name(segment), path.get(i));
      } else if (!segment.equals(path.get(i))) {
        return null;
      }
    }
    return pattern.size() == path.size() ? parameters : null;
  }

  private static int compareSegments(Entry a, Entry b) {
    int common = Math.min(a.segments().size(), b.segments().size());
    for (int i = 0; i < common; i++) {
      int byRank = Integer.compare(rank(a.segments().get(i)), rank(b.segments().get(i)));
      if (byRank != 0) {
        return byRank;
      }
    }
    return Integer.compare(b.segments().size(), a.segments().size());
  }

  private static int rank(String segment) {
    if (greedy(segment)) {
      return 2;
    }
    return variable(segment) ? 1 : 0;
  }

  private static boolean variable(String segment) {
    return segment.startsWith("{") && segment.endsWith("}");
  }

  private static boolean greedy(String segment) {
    return segment.startsWith("{") && segment.endsWith("+}");
  }

  private static String name(String segment) {
    return segment.substring(1, segment.length() - (greedy(segment) ? 2 : 1));
  }

  private static List<String> segments(String path) {
    return new ArrayList<>(List.of(path.substring(1).split("/", -1)));
  }
}
