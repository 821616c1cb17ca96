package se.overens.distribution.model;
import java.nio.file.*; import java.time.LocalDate; import java.util.*; import org.junit.jupiter.api.Test;
import se.overens.distribution.model.Revision.Undelivered; import se.overens.shared.Json;
class MakeFrozenTest {
  @Test void make() throws Exception {
    var d = new Snapshot.DecisionRecord("Landshövdingen", LocalDate.of(2022,3,14), "851-2022", "Integrationshandläggare");
    String base = Files.readString(Path.of("src/test/resources/frozen/model-1.json")); String sha = Json.sha256(base);
    Snapshot held = Snapshot.read(base);
    Snapshot one = held.moving(11, new YearChange.Move(1, "0680", "0643", 5), d, sha);
    Snapshot two = one.moving(12, new YearChange.Move(2, "0683", "0643", 2), d, Json.sha256(one.canonical()));
    put("model-2-transferred", two);
    TreeMap<String,Long> del = new TreeMap<>(); held.municipalities().forEach(m -> del.put(m.code(), m.code().equals("0684") ? 12L : 1L));
    put("model-2-revised-by-model", RevisedModel.of(held, held.total() * 697 / 940, Undelivered.LAPSE, LocalDate.of(held.year(),3,9), "SFS 2017:27", del).snapshot(13, held.year(), held.title(), d, sha));
    put("model-2-revised-by-figures", RevisedModel.of(two, two.total() * 697 / 940, Undelivered.LAPSE, LocalDate.of(held.year(),3,9), "SFS 2017:27", del).snapshot(14, held.year(), held.title(), d, Json.sha256(two.canonical())));
    put("model-2-carried", RevisedModel.of(held, held.total() * 697 / 940, Undelivered.CARRY_OVER, LocalDate.of(held.year(),3,9), "SFS 2017:27", del).snapshot(15, held.year(), held.title(), d, sha));
  }
  static void put(String n, Snapshot s) throws Exception { Path p = Path.of("src/test/resources/frozen/" + n + ".json"); Files.writeString(p, s.canonical());
    Files.writeString(Path.of(p.toString().replace(".json", ".sha256")), Json.sha256(s.canonical()) + "\n"); }
}
