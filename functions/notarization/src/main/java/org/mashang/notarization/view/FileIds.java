package org.mashang.notarization.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Request;
import org.mashang.platform.desk.CommandFiles;

/** The files an order holds. */
public final class FileIds {

  private FileIds() {}

  /** Those of the request first, then those that came later. */
  public static List<String> of(Order o) {
    List<String> ids = new ArrayList<>(ofRequest(o.request()));
    ids.addAll(o.addedFiles());
    return ids.stream().distinct().toList();
  }

  /** The files that come with a request. */
  public static List<String> ofRequest(Request request) {
    List<String> ids = new ArrayList<>();
    request.papers().forEach(paper -> ids.add(paper.fileId()));
    Agent agent = request.agent();
    if (agent != null && agent.mandateFileId() != null) {
      ids.add(agent.mandateFileId());
    }
    return ids;
  }

  /** The same, each once, with where in the request's body it is named first. */
  public static CommandFiles named(Request request) {
    Map<String, String> pointers = new LinkedHashMap<>();
    for (int i = 0; i < request.papers().size(); i++) {
      pointers.putIfAbsent(request.papers().get(i).fileId(), "/papers/" + i + "/fileId");
    }
    Agent agent = request.agent();
    if (agent != null && agent.mandateFileId() != null) {
      pointers.putIfAbsent(agent.mandateFileId(), "/agent/mandateFileId");
    }
    return new CommandFiles(List.copyOf(pointers.keySet()), List.copyOf(pointers.values()));
  }
}
