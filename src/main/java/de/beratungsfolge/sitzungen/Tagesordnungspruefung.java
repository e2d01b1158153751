package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.drucksachen.Station;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether an agenda as entered can stand: complete, nothing twice, nothing non-public in public. */
@Component
class Tagesordnungspruefung {

    private final Drucksachen drucksachen;
    private final Anliegenliste anliegen;
    private final Tagesordnungsvorschlag vorschlag;
    private final Behandlungen behandlungen;
    private final Ladungsfrist ladungsfrist;

    Tagesordnungspruefung(Drucksachen drucksachen, Anliegenliste anliegen, Tagesordnungsvorschlag vorschlag,
                          Behandlungen behandlungen, Ladungsfrist ladungsfrist) {
        this.drucksachen = drucksachen;
        this.anliegen = anliegen;
        this.vorschlag = vorschlag;
        this.behandlungen = behandlungen;
        this.ladungsfrist = ladungsfrist;
    }

    /** @throws EingabeFehler with everything that is wrong, line by line */
    void pruefen(Sitzung sitzung, List<Punktentwurf> entwurf) {
        Pruefliste liste = new Pruefliste()
                .abweisenWenn(entwurf.isEmpty(), "Tagesordnung", "Es fehlt mindestens ein Punkt.");
        Set<Long> wartend = drucksachen.wartende(sitzung.gremiumId).stream().map(Station::id).collect(Collectors.toSet());
        Set<String> schon = new HashSet<>();
        int zeile = 0;
        for (Punktentwurf punkt : entwurf) {
            String ort = "Tagesordnung, Zeile " + ++zeile;
            liste.verlange(ort + ", Titel", punkt.titel()).hoechstens(ort + ", Titel", punkt.titel(), 500)
                    .hoechstens(ort + ", Zusatz", punkt.zusatz(), 300);
            if (punkt.anliegenId() != null) {
                anliegen(liste, ort, sitzung, punkt, schon);
            } else if (punkt.stationId() != null) {
                station(liste, ort, sitzung, punkt, wartend, schon);
            } else if (punkt.drucksacheId() != null) {
                erwartete(liste, ort, sitzung, punkt, schon);
            } else {
                liste.verlange(ort + ", Art", punkt.art());
                Optional.ofNullable(punkt.art()).flatMap(Punktart::nichtFrei)
                        .ifPresent(grund -> liste.abweisenWenn(true, ort + ", Art", grund));
            }
            liste.abweisenWenn(punkt.istZweiteLadung() && !ladungsfrist.gilt(sitzung), ort,
                            "Der Seniorenbeirat kennt keine zweite Ladung (§ 9 Abs. 2 GeschO-SB).")
                    .abweisenWenn(punkt.istZweiteLadung() && ladungsfrist.gilt(sitzung)
                            && !behandlungen.zweiteLadungMoeglich(punkt), ort,
                    "Zum zweiten Mal geladen wird nur zu einem Gegenstand, der wegen Beschlussunfähigkeit "
                            + "zurückgestellt wurde (§ 49 Abs. 2 GO NRW).");
        }
        liste.abschliessen();
    }

    private void anliegen(Pruefliste liste, String ort, Sitzung sitzung, Punktentwurf punkt, Set<String> schon) {
        boolean wartet = anliegen.wartende(sitzung.gremiumId, sitzung.datum).stream()
                .anyMatch(eines -> eines.id().equals(punkt.anliegenId()));
        liste.abweisenWenn(!wartet, ort, "Dieses Anliegen wartet nicht auf eine Behandlung in dieser Sitzung.")
                .abweisenWenn(!schon.add("A" + punkt.anliegenId()), ort, "Dieses Anliegen steht schon auf der Tagesordnung.")
                .abweisenWenn(wartet && punkt.oeffentlich() && !anliegen.anliegen(punkt.anliegenId()).oeffentlich(), ort,
                        "Das Anliegen ist nichtöffentlich und gehört in den nichtöffentlichen Teil.");
        behandlungen.anliegenAnderswo(sitzung, punkt.anliegenId()).ifPresent(andere -> liste.abweisenWenn(true, ort,
                "Dieses Anliegen" + anderswo(andere)));
    }

    private void station(Pruefliste liste, String ort, Sitzung sitzung, Punktentwurf punkt, Set<Long> wartend,
                         Set<String> schon) {
        boolean wartet = wartend.contains(punkt.stationId());
        liste.abweisenWenn(!wartet, ort, "Diese Drucksache wartet nicht auf eine Behandlung in diesem Gremium.");
        if (!wartet) {
            return;
        }
        Drucksache drucksache = drucksachen.drucksache(drucksachen.station(punkt.stationId()).drucksacheId());
        drucksache(liste, ort, punkt, drucksache, schon);
        behandlungen.stationAnderswo(sitzung, punkt.stationId(), drucksache.id()).ifPresent(andere ->
                liste.abweisenWenn(true, ort, "Diese Drucksache" + anderswo(andere)));
    }

    private void erwartete(Pruefliste liste, String ort, Sitzung sitzung, Punktentwurf punkt, Set<String> schon) {
        Drucksache drucksache = drucksachen.drucksache(punkt.drucksacheId());
        drucksache(liste, ort, punkt, drucksache, schon);
        liste.abweisenWenn(!vorschlag.erwartbar(sitzung, drucksache), ort,
                "Diese Drucksache ist nicht auf dem Weg in dieses Gremium.");
        behandlungen.erwartetAnderswo(sitzung, drucksache.id()).ifPresent(andere -> liste.abweisenWenn(true, ort,
                "Diese Drucksache" + anderswo(andere)));
    }

    private static void drucksache(Pruefliste liste, String ort, Punktentwurf punkt, Drucksache drucksache, Set<String> schon) {
        liste.abweisenWenn(!schon.add("D" + drucksache.id()), ort, "Diese Drucksache steht schon auf der Tagesordnung.")
                .abweisenWenn(punkt.oeffentlich() && !drucksache.oeffentlich(), ort,
                        "Die Drucksache ist nichtöffentlich und gehört in den nichtöffentlichen Teil.");
    }

    private static String anderswo(Sitzung andere) {
        return " steht schon auf der Tagesordnung einer anderen Sitzung (" + andere.kennung
                + ") und ist dort noch nicht behandelt.";
    }
}
