package org.mashang.ocr.embedded;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** One network with one input and one output. May be run by several threads at once. */
final class Model implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String input;

  private Model(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
    this.input = session.getInputNames().iterator().next();
  }

  /** Opens a network that computes on some threads, which sleep while they wait. */
  static Model open(byte[] onnx, int threads) {
    NativeParts.prepare();
    try {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (var options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        return new Model(environment, environment.createSession(onnx, options));
      }
    } catch (OrtException e) {
      throw new IllegalStateException("no such network", e);
    }
  }

  /** What a network says: numbers and how they are arranged. */
  @SuppressWarnings("ArrayRecordComponent")
  record Output(float[] values, long[] shape) {}

  /** Runs on one picture: three planes, all values of a plane together. */
  Output run(float[] planes, int width, int height) {
    long[] shape = {1, 3, height, width};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(planes), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxValue first = result.get(0);
      if (!(first instanceof OnnxTensor out)) {
        throw new IllegalStateException("the network answers with no tensor");
      }
      FloatBuffer buffer = out.getFloatBuffer();
      float[] values = buffer.hasArray() ? buffer.array() : copied(buffer);
      return new Output(values, out.getInfo().getShape());
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed", e);
    }
  }

  private static float[] copied(FloatBuffer buffer) {
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
