#pragma once

#include "modules/core/db/select.h"
#include "ui/theme/paint.h"

#include <functional>

namespace ui {

/// A column of a list. Texts and codes stand at the start, numbers and their heads physically at the right (DESIGN 9).
struct ListColumn
{
    enum class Kind { Text, Moment, Day, Money, Number, State };

    QLatin1StringView name; ///< of the view's column; may be empty when `words` makes the text of several
    QString title;
    Kind kind = Kind::Text;
    int share = 0; ///< of the width that is left; 0: as wide as `sample`
    QString sample = {}; ///< a usual text, for its width; not needed for moments, days and money
    bool strong = false;
    bool sortable = false; ///< only where the view answers quickly: an index, or few rows
    bool summed = false; ///< its sum stands in the foot
    int rank = 0; ///< where there is no room the highest goes first; 0: always there
    std::function<QString(const Row &)> words = {}; ///< instead of the value
    std::function<BadgeLook(const Row &)> state = {}; ///< Kind::State
};

/// What narrows a list, as a chip above it.
struct ListFilter
{
    enum class Kind { Days, Choice, Amount };

    QString title;
    QLatin1StringView column;
    Kind kind = Kind::Choice;
    QList<std::pair<QString, QString>> fixed = {}; ///< value and name of each choice
    /// Choices that are rows of a view.
    QLatin1StringView choices = {};
    QLatin1StringView choiceKey = {};
    QLatin1StringView choiceName = {};
    /// The column is looked up in this view, whose `choiceKey` is the choice (Select::Condition::Test::Among).
    QLatin1StringView through = {};
};

/// A view of the list that is always there: "Returns".
struct ListTab
{
    QString title;
    QList<Select::Condition> where = {};
};

/// A list, as data (ARCHITECTURE 5): the screen says what, the kit does how.
struct ListSpec
{
    QString title;
    QLatin1StringView view;
    QLatin1StringView key; ///< tells rows apart
    QList<ListColumn> columns;
    QList<QLatin1StringView> alsoRead = {}; ///< columns that are not shown
    QList<QLatin1StringView> order; ///< the usual one, ending with the key; never null in the view
    bool descending = true;
    QList<ListTab> tabs = {};
    QList<ListFilter> filters = {};
    QString searchHint = {}; ///< empty: no search field
    std::function<QList<Select::Condition>(const QString &)> search = {};
    std::function<QString(int)> counted; ///< "1 204 tickets"
    QString emptyIcon = {};
    QString emptyTitle = {};
    QString emptyText = {};
    QString fileName; ///< of an export, without its end
};

} // namespace ui
