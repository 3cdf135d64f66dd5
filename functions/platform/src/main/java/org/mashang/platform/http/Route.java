package org.mashang.platform.http;

/** What answers the calls of one route. */
@FunctionalInterface
public interface Route {
  Reply answer(Call call);
}
