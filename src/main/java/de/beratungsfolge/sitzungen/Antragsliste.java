package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The motions on an item in the order of voting; the main motion is always the last. */
@Service
@Transactional
public class Antragsliste {

    private final AntragRepository antraege;
    private final AbstimmungRepository abstimmungen;
    private final Drucksachen drucksachen;

    Antragsliste(AntragRepository antraege, AbstimmungRepository abstimmungen, Drucksachen drucksachen) {
        this.antraege = antraege;
        this.abstimmungen = abstimmungen;
        this.drucksachen = drucksachen;
    }

    /** @return all motions on an item in the order of voting, those that were settled without a vote included */
    public List<Antrag> fuerPunkt(long punktId) {
        return antraege.findByPunktIdOrderByReihenfolgeAscIdAsc(punktId);
    }

    /** @return the motion with this id */
    public Antrag antrag(long id) {
        return antraege.findById(id).orElseThrow();
    }

    /** @return the motions that still wait for their vote, the main motion among them */
    public List<Antrag> offene(long punktId) {
        return fuerPunkt(punktId).stream().filter(antrag -> antrag.erledigt() == null)
                .filter(antrag -> abstimmungen.findByAntragId(antrag.id()).isEmpty()).toList();
    }

    /** @return the motion to be voted on next, if one is left */
    public Optional<Antrag> naechster(long punktId) {
        return offene(punktId).stream().findFirst();
    }

    /**
     * Takes over the list of motions that still wait, in this order; the main motion follows by itself.
     *
     * @throws EingabeFehler if a motion is incomplete, or one that waits is missing from the list
     */
    void ordnen(Tagesordnungspunkt punkt, List<Antragseingabe> eingaben) {
        Map<Long, Antrag> wartend = offene(punkt.id).stream().filter(antrag -> !antrag.istHauptantrag())
                .collect(Collectors.toMap(Antrag::id, Function.identity()));
        pruefen(eingaben, wartend);
        int stelle = (int) fuerPunkt(punkt.id).stream().filter(antrag -> !antrag.istHauptantrag())
                .filter(antrag -> !wartend.containsKey(antrag.id())).count();
        for (Antragseingabe eine : eingaben) {
            antraege.save(new Antrag(eine.id(), punkt.id, ++stelle, eine.art(), eine.antragsteller().strip(),
                    eine.text().strip(), Boolean.TRUE.equals(eine.vertagung()),
                    eine.istErledigt() ? eine.erledigt().strip() : null));
        }
        antraege.save(hauptantrag(punkt).anStelle(++stelle));
    }

    /** @return the main motion as stored, or as it has to be stored */
    private Antrag hauptantrag(Tagesordnungspunkt punkt) {
        return fuerPunkt(punkt.id).stream().filter(Antrag::istHauptantrag).findFirst().orElseGet(() ->
                new Antrag(null, punkt.id, 1, Antragsart.HAUPTANTRAG, null, vorlage(punkt), false, null));
    }

    /** @return the text proposed for the decision: the paper's, or the title of what is no paper */
    public String vorlage(Tagesordnungspunkt punkt) {
        if (punkt.stationId == null) {
            return punkt.titel;
        }
        String vorschlag = drucksachen.drucksache(drucksachen.station(punkt.stationId).drucksacheId())
                .beschlussvorschlag();
        return vorschlag == null || vorschlag.isBlank() ? punkt.titel : vorschlag;
    }

    private static void pruefen(List<Antragseingabe> eingaben, Map<Long, Antrag> wartend) {
        Pruefliste liste = new Pruefliste();
        Set<Long> fehlend = new HashSet<>(wartend.keySet());
        int zeile = 0;
        for (Antragseingabe eine : eingaben) {
            String ort = "Antrag " + ++zeile;
            liste.verlange(ort + ", Art", eine.art())
                    .abweisenWenn(eine.art() == Antragsart.HAUPTANTRAG, ort + ", Art",
                            "Der Hauptantrag steht von selbst am Ende; er wird nicht eingetragen.")
                    .verlange(ort + ", Antragsteller", eine.antragsteller())
                    .hoechstens(ort + ", Antragsteller", eine.antragsteller(), 200)
                    .verlange(ort + ", Text", eine.text())
                    .hoechstens(ort + ", Grund der Erledigung", eine.erledigt(), 1000)
                    .abweisenWenn(Boolean.TRUE.equals(eine.vertagung())
                                    && eine.art() != Antragsart.GESCHAEFTSORDNUNGSANTRAG, ort + ", Vertagung",
                            "Vertagt wird auf einen Antrag zur Geschäftsordnung.")
                    .abweisenWenn(eine.id() != null && !fehlend.remove(eine.id()), ort,
                            "Über diesen Antrag ist schon abgestimmt, er hat sich erledigt oder steht zweimal in der Liste.");
        }
        fehlend.forEach(id -> liste.abweisenWenn(true, wartend.get(id).bezeichnung(),
                "fehlt in der Liste. Ein Antrag, über den nicht mehr abgestimmt wird, bleibt mit dem Grund der Erledigung stehen."));
        liste.abschliessen();
    }
}
