package dev.earshot.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far the parts of a score hang together: coefficients of internal consistency, from the covariances of the parts
 * (Cronbach, «Coefficient alpha and the internal structure of tests», Psychometrika 16, 1951; McDonald, «Test theory: a
 * unified treatment», 1999).
 *
 * @param covariances of each part with each
 */
public record InternalConsistency(double[][] covariances) {
    private static final int ROUNDS = 200;

    /** @param parts for each part, its value in every play */
    public static InternalConsistency of(double[][] parts) {
        double[][] covariances = new double[parts.length][parts.length];
        for (int one = 0; one < parts.length; one++) {
            for (int other = 0; other < parts.length; other++) {
                covariances[one][other] = Moments.covariance(parts[one], parts[other]);
            }
        }
        return new InternalConsistency(covariances);
    }

    /** The variance of the sum of all parts. */
    public double variance() {
        return Arrays.stream(covariances).flatMapToDouble(Arrays::stream).sum();
    }

    /** Cronbach's α = k ÷ (k−1) · (1 − Σσ²ᵢ ÷ σ²); NaN for fewer than two parts or a sum that never varies. */
    public double alpha() {
        double parts = covariances.length;
        double own = 0;
        for (int part = 0; part < covariances.length; part++) {
            own += covariances[part][part];
        }
        return parts < 2 || variance() == 0 ? Double.NaN : parts / (parts - 1) * (1 - own / variance());
    }

    /**
     * McDonald's ω = (Σλ)² ÷ ((Σλ)² + Σθ), with one common factor by iterated principal axes. NaN for fewer than three
     * parts that vary.
     */
    public double omega() {
        int[] varying = varying();
        if (varying.length < 3) {
            return Double.NaN;
        }
        double[] loadings = loadings(correlations(varying));
        double common = 0;
        double unique = 0;
        for (int part = 0; part < varying.length; part++) {
            double variance = covariances[varying[part]][varying[part]];
            common += loadings[part] * Math.sqrt(variance);
            unique += variance * (1 - loadings[part] * loadings[part]);
        }
        return common * common / (common * common + unique);
    }

    private int[] varying() {
        return IntStream.range(0, covariances.length)
                .filter(part -> covariances[part][part] > 0)
                .toArray();
    }

    private double[][] correlations(int[] parts) {
        double[][] correlations = new double[parts.length][parts.length];
        for (int one = 0; one < parts.length; one++) {
            for (int other = 0; other < parts.length; other++) {
                double spread = covariances[parts[one]][parts[one]] * covariances[parts[other]][parts[other]];
                correlations[one][other] = covariances[parts[one]][parts[other]] / Math.sqrt(spread);
            }
        }
        return correlations;
    }

    /** On the factor that explains most, again and again with what it explains on the diagonal. */
    private static double[] loadings(double[][] correlations) {
        double[] loadings = new double[correlations.length];
        for (int part = 0; part < loadings.length; part++) {
            double highest = 0;
            for (int other = 0; other < loadings.length; other++) {
                highest = other == part ? highest : Math.max(highest, Math.abs(correlations[part][other]));
            }
            loadings[part] = Math.sqrt(highest);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[][] reduced = new double[loadings.length][];
            for (int part = 0; part < loadings.length; part++) {
                reduced[part] = correlations[part].clone();
                reduced[part][part] = Math.min(1, loadings[part] * loadings[part]);
            }
            loadings = firstAxis(reduced, loadings);
        }
        return loadings;
    }

    /** The eigenvector of the largest eigenvalue, as long as its square root, by powers of the matrix. */
    private static double[] firstAxis(double[][] matrix, double[] start) {
        double[] axis = start.clone();
        double length = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[axis.length];
            for (int row = 0; row < axis.length; row++) {
                for (int column = 0; column < axis.length; column++) {
                    next[row] += matrix[row][column] * axis[column];
                }
            }
            length = Math.sqrt(Arrays.stream(next).map(value -> value * value).sum());
            if (length == 0) {
                return next;
            }
            for (int row = 0; row < axis.length; row++) {
                axis[row] = next[row] / length;
            }
        }
        double scale = Math.sqrt(length);
        return Arrays.stream(axis).map(value -> value * scale).toArray();
    }
}
