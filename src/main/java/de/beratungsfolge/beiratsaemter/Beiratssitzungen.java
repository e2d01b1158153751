package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Seniorenbeiräte and their meetings that are planned and not opened yet. */
@Service
@Transactional(readOnly = true)
public class Beiratssitzungen {

    private final Gremien gremien;
    private final Sitzungen sitzungen;

    Beiratssitzungen(Gremien gremien, Sitzungen sitzungen) {
        this.gremien = gremien;
        this.sitzungen = sitzungen;
    }

    /** @return every Seniorenbeirat of that day */
    public List<Gremium> beiraete(LocalDate tag) {
        return gremien.alleAm(tag).stream().filter(gremium -> gremium.art() == GremiumArt.SENIORENBEIRAT).toList();
    }

    /** @return its planned meetings, the first one first */
    public List<Sitzung> geplante(long gremiumId) {
        return sitzungen.alle().stream().filter(eine -> eine.gremiumId() == gremiumId && eine.stand().vorDerSitzung())
                .sorted(Comparator.comparing(Sitzung::datum)).toList();
    }

    /** @throws EingabeFehler if there is no Seniorenbeirat with this Kürzel */
    Gremium beirat(String kuerzel) {
        new Pruefliste().verlange("Gremium", kuerzel).abschliessen();
        Gremium gremium = gremien.gremium(kuerzel).orElseThrow(() -> new EingabeFehler("Gremium",
                "„" + kuerzel + "“ ist nicht bekannt."));
        new Pruefliste().abweisenWenn(gremium.art() != GremiumArt.SENIORENBEIRAT, "Gremium", "„" + gremium.name()
                + "“ ist kein Seniorenbeirat; § 4 GeschO-SB gilt nur für diesen.").abschliessen();
        return gremium;
    }

    /** @throws EingabeFehler if the meeting is missing, is one of another body, or was opened */
    Sitzung geplante(Gremium gremium, Long sitzungId) {
        new Pruefliste().verlange("Sitzung", sitzungId).abschliessen();
        Sitzung sitzung = sitzungen.alle().stream().filter(eine -> eine.id().equals(sitzungId)).findFirst()
                .orElseThrow(() -> new EingabeFehler("Sitzung", "Diese Sitzung gibt es nicht."));
        new Pruefliste().abweisenWenn(sitzung.gremiumId() != gremium.id(), "Sitzung",
                        "Die Sitzung vom " + Datum.deutsch(sitzung.datum()) + " ist keine des Gremiums „" + gremium.name() + "“.")
                .abweisenWenn(!sitzung.stand().vorDerSitzung(), "Sitzung", "Die Sitzung vom "
                        + Datum.deutsch(sitzung.datum()) + " ist schon " + sitzung.stand().bezeichnung() + ".").abschliessen();
        return sitzung;
    }
}
