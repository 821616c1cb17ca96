package se.overens.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.overens.distribution.model.Municipality;
import se.overens.workspace.FindMembers;
import se.overens.workspace.MemberView;

/// The municipalities that a county's places are divided among, by name.
@Dependent
public class CountyMunicipalities {

    @Inject
    private FindMembers members;

    public List<Municipality> all() {
        return members.municipalities().stream().map(member -> new Municipality(member.code(), member.shortName(), member.population())).toList();
    }

    public Map<String, UUID> organisations() {
        return members.municipalities().stream().collect(Collectors.toMap(MemberView::code, MemberView::id));
    }
}
