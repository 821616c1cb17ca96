package se.overens.web.calculations;

import java.util.List;
import java.util.stream.IntStream;
import se.overens.shared.apportionment.Apportionment;
import se.overens.shared.apportionment.Method;
import se.overens.shared.apportionment.Tie;
import se.overens.shared.apportionment.Warning;
import se.overens.web.shared.Telling;

/// The entries come back in the order given, with the weight as it was written.
public record ApportionmentAnswer(long total, Method method, List<EntryAnswer> entries, List<Tie> ties,
                                  List<WarningAnswer> warnings, List<String> steps) {

    /// @param quota weight · total / Σ weights before floors and caps, four decimals
    public record EntryAnswer(String key, String weight, String quota, long places) {}

    public record WarningAnswer(Warning.Code code, String detail) {}

    static ApportionmentAnswer of(ApportionmentQuestion question, Apportionment result, Telling telling) {
        var entries = IntStream.range(0, result.shares().size()).mapToObj(i -> {
            var share = result.shares().get(i);
            return new EntryAnswer(share.key(), question.entries().get(i).weight(),
                    share.quota().toDecimal(4).toPlainString(), share.places());
        }).toList();
        var warnings = result.warnings().stream()
                .map(warning -> new WarningAnswer(warning.code(), telling.say(warning.detail()))).toList();
        return new ApportionmentAnswer(result.total(), result.method(), entries, result.ties(), warnings,
                result.steps().stream().map(telling::say).toList());
    }
}
