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
        for (int i = 0; i <= random.nextInt(3); i++) factors.add(factor("Faktor " + i, random));
        factors.add(random.nextBoolean() ? factor("Sista faktorn", random)
                : factor("Sammansatt", random).valued(null).madeOf(List.of(part("Del 1", random), part("Del 2", random), part("Del 3", random))));
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

    private static Factor factor(String name, Random random) {
        Kind kind = Kind.values()[random.nextInt(2)];
        return Factor.of(name, kind, kind == Kind.RATE && random.nextBoolean() ? Polarity.LESS_IS_MORE : Polarity.MORE_IS_MORE,
                String.valueOf(1 + random.nextInt(60)), Jonkoping.values(row -> 1 + random.nextInt(90) + "." + random.nextInt(100)));
    }

    private static SubFactor part(String name, Random random) {
        Factor like = factor(name, random);
        return new SubFactor(name, like.kind(), like.polarity(), like.weight(), null, null, like.values(), null);
    }
}
