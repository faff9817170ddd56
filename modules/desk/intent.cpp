#include "modules/desk/intent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

struct Right
{
    const char *permission;
    const char *words;
};

constexpr Right Rights[] = {
    {"pos_remise", QT_TRANSLATE_NOOP("Rights", "give discounts")},
    {"pos_prix_libre", QT_TRANSLATE_NOOP("Rights", "change a price")},
    {"pos_annuler_vente", QT_TRANSLATE_NOOP("Rights", "cancel or take back what was sold")},
    {"pos_mettre_en_attente", QT_TRANSLATE_NOOP("Rights", "put tickets on hold")},
    {"clients_depasser_plafond", QT_TRANSLATE_NOOP("Rights", "go over an account's limit")},
    {"clients_creer", QT_TRANSLATE_NOOP("Rights", "create customers")},
    {"caisse_ouvrir_tiroir_hors_vente", QT_TRANSLATE_NOOP("Rights", "open the drawer without a sale")},
    {"caisse_mouvement_manuel", QT_TRANSLATE_NOOP("Rights", "put money in or take it out")},
    {"caisse_cashout", QT_TRANSLATE_NOOP("Rights", "take money to the bank")},
    {"comptabilite_depenses_creer", QT_TRANSLATE_NOOP("Rights", "record expenses")},
    {"comptabilite_tresorerie", QT_TRANSLATE_NOOP("Rights", "adjust the treasury")},
    {"caisse_cloturer_avec_ecart", QT_TRANSLATE_NOOP("Rights", "close with a large difference")},
    {"caisse_ouverture", QT_TRANSLATE_NOOP("Rights", "open a session")},
    {"caisse_fermeture", QT_TRANSLATE_NOOP("Rights", "close a session")},
    {"caisse_statut", QT_TRANSLATE_NOOP("Rights", "see where the session stands")},
    {"caisse_sessions", QT_TRANSLATE_NOOP("Rights", "see all sessions")},
    {"ventes_historique", QT_TRANSLATE_NOOP("Rights", "see the history of sales")},
    {"ventes_rapports", QT_TRANSLATE_NOOP("Rights", "see the figures")},
    {"ventes_pos", QT_TRANSLATE_NOOP("Rights", "sell")},
    {"commandes_creer_client", QT_TRANSLATE_NOOP("Rights", "take orders")},
    {"commandes_liste", QT_TRANSLATE_NOOP("Rights", "see the orders")},
    {"commandes_voir", QT_TRANSLATE_NOOP("Rights", "see an order")},
    {"commandes_encaisser", QT_TRANSLATE_NOOP("Rights", "take money for orders")},
    {"commandes_recevoir", QT_TRANSLATE_NOOP("Rights", "receive what was made")},
    {"commandes_assigner_livreur", QT_TRANSLATE_NOOP("Rights", "hand orders to deliverymen")},
    {"commandes_annuler", QT_TRANSLATE_NOOP("Rights", "cancel orders")},
    {"commandes_rembourser", QT_TRANSLATE_NOOP("Rights", "give deposits back")},
    {"caisse_dettes_livreurs", QT_TRANSLATE_NOOP("Rights", "see what deliverymen owe")},
    {"caisse_paiement_dette", QT_TRANSLATE_NOOP("Rights", "take what deliverymen owe")},
};

} // namespace

bool canBeLent(const Error &error) { return !error.detail.value(u"permission").toString().isEmpty(); }

QString allowedBy(const QString &name, const QString &otherwise)
{
    return name.isEmpty() ? otherwise : QCoreApplication::translate("Rights", "Authorised by %1.").arg(name);
}

void openSaying(Navigator &navigator, QLatin1StringView screen, const QString &words)
{
    navigator.open(screen);
    if (!words.isEmpty())
        navigator.open("shell.toast"_L1, words);
}

QString rightInWords(const QString &permission)
{
    for (const Right &right : Rights)
        if (permission == QLatin1StringView(right.permission))
            return QCoreApplication::translate("Rights", right.words);
    return QCoreApplication::translate("Rights", "do this");
}

} // namespace desk
