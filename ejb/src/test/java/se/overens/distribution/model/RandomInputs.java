package se.overens.distribution.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.overens.distribution.model.Factor.Kind;
import se.overens.distribution.model.Factor.Polarity;
import se.overens.shared.apportionment.Method;

/// Models of Jönköpings län as nobody would make them, right in every part.
public final class RandomInputs {

    private RandomInputs() {
    }

    /// Two to four factors, one of them perhaps made of parts, any method, perhaps a deduction.
    public static ModelInputs of(Random random) {
        List<Factor> factors = new ArrayList<>();
        List<String> weights = hundred(2 + random.nextInt(3), random);
        for (int i = 1; i < weights.size(); i++) factors.add(factor("Faktor " + i, weights.get(i), random));
        factors.add(random.nextBoolean() ? factor("Sista faktorn", weights.getFirst(), random) : madeOfParts(weights.getFirst(), random));
        ModelInputs inputs = new ModelInputs(factors, null, Method.values()[random.nextInt(Method.values().length)]);
        if (inputs.method() == Method.MODIFIED_SAINTE_LAGUE && random.nextBoolean()) inputs = inputs.beginningAt("1." + random.nextInt(10));
        return random.nextInt(3) > 0 ? inputs
                : inputs.deducting(new Deduction("Mottagna", "", new TreeMap<>(Jonkoping.values(row -> random.nextInt(20)))));
    }

    /// Floors, caps and fixed figures that leave room for 500 places and more.
    public static Limits limits(Random random) {
        Limits limits = Limits.forAll(random.nextBoolean() ? null : (long) random.nextInt(10), null);
        for (Jonkoping.Row row : Jonkoping.ROWS) {
            long places = random.nextInt(30);
            switch (random.nextInt(8)) {
                case 0 -> limits = limits.with(row.code(), Limit.fixed(places));
                case 1 -> limits = limits.with(row.code(), Limit.atLeast(places));
                case 2 -> { if (!row.code().equals("0680")) limits = limits.with(row.code(), Limit.atMost(10 + places)); }
                default -> { }
            }
        }
        return limits.with("0680", Limit.NONE);
    }

    public static List<Adjustment> adjustments(Random random) {
        long places = 1 + random.nextInt(3);
        return random.nextBoolean() ? List.of()
                : List.of(new Adjustment("Integrationshandläggare", "Prov", new TreeMap<>(Map.of("0680", -places, "0604", places))));
    }

    /// So many weights, each at least 1, that make 100 together.
    private static List<String> hundred(int size, Random random) {
        List<String> weights = new ArrayList<>();
        int left = 100;
        for (int i = 1; i < size; i++) {
            int weight = 1 + random.nextInt(left - (size - i));
            weights.add(String.valueOf(weight));
            left -= weight;
        }
        weights.add(String.valueOf(left));
        return weights;
    }

    private static Factor factor(String name, String weight, Random random) {
        Kind kind = Kind.values()[random.nextInt(2)];
        return Factor.of(name, kind, kind == Kind.RATE && random.nextBoolean() ? Polarity.LESS_IS_MORE : Polarity.MORE_IS_MORE,
                weight, Jonkoping.values(row -> 1 + random.nextInt(90) + "." + random.nextInt(100)));
    }

    private static Factor madeOfParts(String weight, Random random) {
        List<String> weights = hundred(3, random);
        return factor("Sammansatt", weight, random).valued(null).madeOf(List.of(part("Del 1", weights.get(0), random),
                part("Del 2", weights.get(1), random), part("Del 3", weights.get(2), random)));
    }

    private static SubFactor part(String name, String weight, Random random) {
        Factor like = factor(name, weight, random);
        return new SubFactor(name, like.kind(), like.polarity(), weight, null, null, like.values(), null);
    }
}
