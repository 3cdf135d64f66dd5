package org.mashang.benchmarks.learned;

import java.util.ArrayList;
import java.util.List;
import org.mashang.fraud.learned.Model;
import org.mashang.fraud.learned.Origin;
import org.mashang.fraud.learned.Shape;
import org.mashang.fraud.learned.Term;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.AdaBoostTrainer;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Learns with Tribuo, and takes what was learned out of it. */
final class Learner {

  static final Label FRAUD = new Label("1");
  static final Label NONE = new Label("0");

  private static final double RATE = 0.1;
  private static final int MINIBATCH = 64;
  private static final long SEED = 20260701;
  private static final int TREES = 100;
  private static final int DEPTH = 5;

  private final List<Shape> shapes;

  Learner(List<Shape> shapes) {
    this.shapes = List.copyOf(shapes);
  }

  /** A row as Tribuo takes it. */
  Example<Label> example(Examples.Row row) {
    List<String> names = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      double[] parts = shapes.get(i).parts(row.values().get(i));
      for (int k = 0; k < parts.length; k++) {
        names.add(name(i, k));
        values.add(parts[k]);
      }
    }
    return new ArrayExample<>(
        row.fraud() ? FRAUD : NONE,
        names.toArray(String[]::new),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** A logistic regression, seen so many times over all rows. */
  LinearSGDModel regression(List<Examples.Row> rows, int epochs) {
    Trainer<Label> trainer =
        new LinearSGDTrainer(
            new LogMulticlass(), new AdaGrad(RATE), epochs, 10_000_000, MINIBATCH, SEED);
    return (LinearSGDModel) trainer.train(dataset(rows));
  }

  /** Boosted trees, to compare. */
  org.tribuo.Model<Label> trees(List<Examples.Row> rows) {
    // boosting lets the weights of all rows sum to 1, and a leaf is to hold five rows' worth
    float leaf = 5f / rows.size();
    var tree = new CARTClassificationTrainer(DEPTH, leaf, 0, 1, false, new GiniIndex(), SEED);
    return new AdaBoostTrainer(tree, TREES, SEED).train(dataset(rows));
  }

  /** What a regression learned, as we weigh it. */
  Model model(LinearSGDModel learned, Origin origin) {
    DenseMatrix weights = learned.getWeightsCopy();
    int fraud = learned.getOutputIDInfo().getID(FRAUD);
    int none = learned.getOutputIDInfo().getID(NONE);
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      List<Double> own = new ArrayList<>();
      for (int k = 0; k < shapes.get(i).size(); k++) {
        int column = learned.getFeatureIDMap().getID(name(i, k));
        own.add(weights.get(fraud, column) - weights.get(none, column));
      }
      terms.add(new Term(shapes.get(i), own));
    }
    int last = weights.getDimension2Size() - 1;
    return new Model(1, origin, weights.get(fraud, last) - weights.get(none, last), terms);
  }

  /** Tribuo's probability of fraud. */
  double probability(org.tribuo.Model<Label> model, Examples.Row row) {
    Label said = model.predict(example(row)).getOutputScores().get(FRAUD.getLabel());
    return said == null ? 0 : said.getScore();
  }

  private MutableDataset<Label> dataset(List<Examples.Row> rows) {
    var dataset =
        new MutableDataset<>(
            new SimpleDataSourceProvenance("rows", new LabelFactory()), new LabelFactory());
    rows.forEach(row -> dataset.add(example(row)));
    return dataset;
  }

  private static String name(int feature, int part) {
    return "f%04d-%02d".formatted(feature, part);
  }
}
