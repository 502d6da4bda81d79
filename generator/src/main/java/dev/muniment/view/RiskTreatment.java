package dev.muniment.view;

import dev.muniment.model.Citation;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Framework;
import dev.muniment.model.RequirementRef;
import dev.muniment.model.Risk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds a risk down today or by plan, looked up once so that every decision of a statement can ask.
 *
 * @param citations as the risk names them
 * @param records ids among them
 * @param requirements references within one framework that they name, or that controls among them satisfy
 */
record RiskTreatment(Risk risk, Set<Citation> citations, Set<String> records, Set<String> requirements) {

    /** Of every risk that is still there, in view of a framework; without one, no requirement is known. */
    static List<RiskTreatment> all(Corpus corpus, Optional<Framework> framework) {
        return corpus.all(Risk.class).stream()
                .filter(Risk::active)
                .map(risk -> of(corpus, framework, risk))
                .toList();
    }

    private static RiskTreatment of(Corpus corpus, Optional<Framework> framework, Risk risk) {
        List<Citation> cited = Stream.concat(risk.controls().stream(), risk.treatment().controlsAdded().stream())
                .toList();
        Set<String> records =
                cited.stream().flatMap(citation -> citation.record().stream()).collect(Collectors.toSet());
        Stream<RequirementRef> satisfied = records.stream()
                .flatMap(id -> corpus.find(Control.class, id).stream())
                .flatMap(control -> control.satisfies().stream());
        Set<String> requirements = Stream.concat(
                        cited.stream().flatMap(citation -> citation.citedRequirement().stream()), satisfied)
                .filter(ref -> framework.isPresent()
                        && corpus.find(Framework.class, ref.framework()).equals(framework))
                .map(RequirementRef::requirement)
                .collect(Collectors.toSet());
        return new RiskTreatment(risk, Set.copyOf(cited), records, requirements);
    }
}
