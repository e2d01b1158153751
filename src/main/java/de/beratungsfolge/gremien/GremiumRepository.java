package de.beratungsfolge.gremien;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface GremiumRepository extends ListCrudRepository<Gremium, Long> {

    Optional<Gremium> findByKuerzel(String kuerzel);

    List<Gremium> findAllByOrderByName();
}
